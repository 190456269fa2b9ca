const longestBody = 64_000;

/** Undefined where it is not JSON, or longer than anything the Hub writes there. */
export function parsedJson(text: string): unknown {
  if (text.length > longestBody) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
