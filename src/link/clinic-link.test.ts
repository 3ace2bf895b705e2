import { describe, expect, it } from 'vitest';
import { readClinic, writeClinic, type ClinicLink } from './clinic-link';

const known = { cases: ['B01', 'B42'], writes: ['lstm', 'gru'] };
const read = (query: string) => readClinic(new URLSearchParams(query), known);

describe('A link to the clinic', () => {
  it.each<ClinicLink>([null, { of: 'case', id: 'B42' }, { of: 'write', id: 'gru' }])(
    'opens again what it was written for: %o',
    (open) => {
      const query = writeClinic(open)
        .map(([key, value]) => `${key}=${value}`)
        .join('&');
      expect(read(query)).toEqual({ open, problems: [] });
    },
  );

  it('is read however the id is typed', () => {
    expect(read('case=b01').open).toEqual({ of: 'case', id: 'B01' });
    expect(read('write=LSTM').open).toEqual({ of: 'write', id: 'lstm' });
  });

  it('opens the list, and says so, where there is no such exercise', () => {
    expect(read('case=B99')).toEqual({
      open: null,
      problems: [{ kind: 'value', key: 'case', value: 'B99' }],
    });
    expect(read(`write=${'x'.repeat(99)}`).problems).toEqual([
      { kind: 'value', key: 'write', value: 'x'.repeat(40) },
    ]);
    expect(read('case=__proto__&write=gru').open).toEqual({ of: 'write', id: 'gru' });
  });

  it('opens the case where it names both', () => {
    expect(read('write=gru&case=B01').open).toEqual({ of: 'case', id: 'B01' });
  });
});
