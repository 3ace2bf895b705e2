/** A key that stands twice in one object of a JSON text, which `JSON.parse` would pass over; null where none does. The text must be JSON. */
export function duplicateKey(text: string): string | null {
  // One set for each object that is open; null for an array.
  const open: (Set<string> | null)[] = [];
  let last = '';
  for (let at = 0; at < text.length; at++) {
    switch (text.charAt(at)) {
      case '{':
        open.push(new Set());
        break;
      case '[':
        open.push(null);
        break;
      case '}':
      case ']':
        open.pop();
        break;
      case '"': {
        const from = at++;
        while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
        last = text.slice(from, at + 1);
        break;
      }
      case ':': {
        const key = JSON.parse(last) as string;
        const keys = open.at(-1);
        if (keys?.has(key)) return key;
        keys?.add(key);
      }
    }
  }
  return null;
}
