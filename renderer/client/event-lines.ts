/**
 * Reads a stream of server-sent events, of which the loopback host uses only `data:` lines and comments. `EventSource`
 * cannot send the token, so the stream is fetched and read here (WHATWG HTML, section 9.2.6).
 */

/** Gives the parts of a stream, in any cut, to `push`; it answers with the data of the events they complete. */
export interface EventLines {
  readonly push: (part: string) => readonly string[];
}

export const eventLines = (): EventLines => {
  let rest = '';
  let fields: string[] = [];
  return {
    push: (part) => {
      const lines = (rest + part).split(/\r\n|\n|\r/);
      rest = lines.pop() ?? '';
      const complete: string[] = [];
      for (const line of lines) {
        if (line === '') {
          if (fields.length > 0) complete.push(fields.join('\n'));
          fields = [];
        } else if (line.startsWith('data:')) {
          fields.push(line.slice(line.charAt(5) === ' ' ? 6 : 5));
        }
      }
      return complete;
    },
  };
};
