/** What a Word file says it is. */
export const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Hands a file to the browser as a download. */
export function saveFile(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.download = name;
  document.body.appendChild(anchor);
  anchor.click();
  anchor.remove();
  // Safari still reads the address a moment after the click
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
