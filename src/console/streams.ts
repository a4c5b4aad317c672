/** Lines in and text out, for streams that other programs stand behind. */
import { createInterface } from 'node:readline';

/** The lines of a stream, whatever their ends, without holding more than is read. */
export const linesOf = (input: NodeJS.ReadableStream): AsyncIterable<string> =>
  createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY, terminal: false });

/** Writes, and resolves when the stream takes more: a slow reader must not fill the memory. */
export const writerTo =
  (output: NodeJS.WritableStream) =>
  (text: string): Promise<void> =>
    new Promise((resolve) => {
      if (output.write(text)) resolve();
      else output.once('drain', () => resolve());
    });

/** `… | head -1` closes the pipe when it has enough; that is no fault. Other errors are thrown. */
export function endQuietlyOnClosedPipe(output: NodeJS.WritableStream, end: () => void): void {
  output.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    end();
  });
}
