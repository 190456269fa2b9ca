/** Longer addresses are cut by some mail programs; these fit into two thousand letters. */
export const mostAddresses = 30;

/** Opens in one's own mail, to be read and sent by oneself. People do not see each other's addresses. */
export const reminderTo = (
  mails: readonly string[],
  { subject, body }: { readonly subject: string; readonly body: string },
): string =>
  `mailto:?bcc=${mails.map(encodeURIComponent).join(',')}&subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
