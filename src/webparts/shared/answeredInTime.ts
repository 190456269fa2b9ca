/**
 * What was asked for, or a rejection once it has not come for that long: the page around us may never answer, and nothing
 * of ours is to wait for it for ever. What comes later is left.
 */
export async function answeredInTime<T>(asked: Promise<T>, milliseconds: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const patience = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('Not answered in time')), milliseconds);
  });
  try {
    return await Promise.race([asked, patience]);
  } finally {
    clearTimeout(timer);
  }
}
