import { format, resolveConfig } from 'prettier';

/** The text as the project's formatter wants it, so that a file we write passes the format check. */
export async function formatted(text: string, parser: 'json' | 'markdown'): Promise<string> {
  return format(text, { ...(await resolveConfig('package.json')), parser });
}
