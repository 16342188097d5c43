/** Shows progress on stderr after more than a second, only on a terminal, and removes it at the end. */
export function showProgress(text: string): { readonly end: () => void } {
  if (!process.stderr.isTTY) return { end: () => undefined };
  let isShown = false;
  const timer = setTimeout(() => {
    isShown = true;
    process.stderr.write(text);
  }, 1_000);
  return {
    end: () => {
      clearTimeout(timer);
      if (isShown) process.stderr.write("\r\u001b[2K");
    },
  };
}
