/** Breaks text into lines as mail programs and old agency wires do: a line is filled until the next word does not fit. */
export const wrapped = (text: string, width: number, lineEnd = '\n'): string => {
  let out = '';
  let column = 0;
  for (const word of text.split(' ')) {
    if (column > 0 && column + 1 + word.length > width) {
      out += lineEnd + word;
      column = word.length;
    } else {
      out += column > 0 ? ` ${word}` : word;
      column += (column > 0 ? 1 : 0) + word.length;
    }
  }
  return out;
};
