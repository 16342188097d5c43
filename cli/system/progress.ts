/** Says on stderr what goes on when it takes more than a second, on a terminal only, and leaves no trace. */
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
