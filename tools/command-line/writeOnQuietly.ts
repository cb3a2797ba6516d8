/** Whoever reads the output may have seen enough, as `head` has: the work goes on, and nothing is said of it. */
export function writeOnQuietly(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}
