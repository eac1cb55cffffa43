import * as fc from 'fast-check';
import { checksumOf } from '#export/chartFile/canonicalJson.ts';

/** Ways in which a file can go wrong or be made wrong. Bytes in, bytes out; each is drawn from a seed. */
type Mutation = (file: Uint8Array) => Uint8Array;

export const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
/** Evenly spread over the file; `fc.double` spreads over the exponents. */
const place = fc.nat(999_999).map((millionths) => millionths / 1_000_000);
const indexIn = (length: number, part: number): number => Math.floor(length * part);

const bitFlips: fc.Arbitrary<Mutation> = fc.array(fc.tuple(place, fc.nat(7)), { minLength: 1, maxLength: 4 }).map((flips) => (file) => {
  const copy = Uint8Array.from(file);
  for (const [part, bit] of flips) {
    const at = indexIn(copy.length, part);
    copy[at] = (copy[at] ?? 0) ^ (1 << bit);
  }
  return copy;
});

const truncation: fc.Arbitrary<Mutation> = place.map((part) => (file) => file.slice(0, indexIn(file.length, part)));

/** A piece of the file written over, or pushed in at, another place. */
const splice: fc.Arbitrary<Mutation> = fc
  .record({ from: place, to: place, length: fc.nat(400), over: fc.boolean() })
  .map(({ from, to, length, over }) => (file) => {
    const start = indexIn(file.length, from);
    const piece = file.slice(start, start + length);
    const at = indexIn(file.length, to);
    return Uint8Array.from([...file.slice(0, at), ...piece, ...file.slice(over ? at + piece.length : at)]);
  });

const strayBytes: fc.Arbitrary<Mutation> = fc
  .record({ at: place, bytes: fc.uint8Array({ minLength: 1, maxLength: 30 }) })
  .map(({ at, bytes }) => (file) => {
    const index = indexIn(file.length, at);
    return Uint8Array.from([...file.slice(0, index), ...bytes, ...file.slice(index)]);
  });

const otherEncoding: fc.Arbitrary<Mutation> = fc.constantFrom('utf16le', 'latin1').map((encoding) => (file) => {
  const text = new TextDecoder().decode(file);
  return new Uint8Array(Buffer.from(text, encoding as 'utf16le' | 'latin1'));
});

/** A place in a tree: the object or array, and the key of one member. */
type Member = { readonly owner: Record<string, unknown> | unknown[]; readonly key: string };

function membersOf(tree: unknown): Member[] {
  if (tree === null || typeof tree !== 'object') return [];
  const owner = tree as Record<string, unknown> | unknown[];
  return Object.keys(owner).flatMap((key) => [{ owner, key }, ...membersOf((owner as Record<string, unknown>)[key])]);
}

const set = ({ owner, key }: Member, value: unknown) => {
  (owner as Record<string, unknown>)[key] = value;
};
const get = ({ owner, key }: Member): unknown => (owner as Record<string, unknown>)[key];

/** A mark in the tree that stands for a piece of text which no tree can hold. */
const RAW = '\u2603raw\u2603';

const otherValue: fc.Arbitrary<{ readonly value: unknown; readonly raw?: string }> = fc.oneof(
  fc.constantFrom(null, true, false, '', 'x', 0, -1, 1.5, 1e21, -1e308, 2 ** 53, [], {}, [[]], { toString: 1 }).map((value) => ({ value })),
  fc.jsonValue().map((value) => ({ value })),
  fc
    .constantFrom('1e999', '-1e999', 'NaN', 'Infinity', '0x10', '01', '-', '1e', 'undefined', `${'['.repeat(60)}${']'.repeat(60)}`)
    .map((raw) => ({ value: RAW, raw })),
  fc.integer({ min: 100, max: 60_000 }).map((length) => ({ value: 'Ü'.repeat(length) })),
  fc.constantFrom('"\\ud800"', '"\\u0000"', '"a\\u0007b"', '"\u0001"', '"\\x"', '"unclosed').map((raw) => ({ value: RAW, raw })),
  fc
    .constantFrom('2026-02-31T00:00:00Z', '2026-13-01T00:00:00Z', '9999-99-99', '0000-00-00', '+010000-01-01T00:00:00Z')
    .map((value) => ({ value })),
);

type TreeChange = (members: Member[], tree: unknown) => string | undefined;

const pick = (members: readonly Member[], part: number): Member | undefined => members[indexIn(members.length, part)];

const changeValue: fc.Arbitrary<TreeChange> = fc.tuple(place, otherValue).map(([part, { value, raw }]) => (members) => {
  const member = pick(members, part);
  if (member) set(member, structuredClone(value));
  return raw;
});

const swapValues: fc.Arbitrary<TreeChange> = fc.tuple(place, place).map(([a, b]) => (members) => {
  const first = pick(members, a);
  const second = pick(members, b);
  if (!first || !second) return;
  const value = structuredClone(get(first));
  set(first, structuredClone(get(second)));
  set(second, value);
});

const removeMember: fc.Arbitrary<TreeChange> = place.map((part) => (members) => {
  const member = pick(members, part);
  if (Array.isArray(member?.owner)) member.owner.splice(Number(member.key), 1);
  else if (member) delete member.owner[member.key];
});

/** The same element twice: two sites, visits or preparations of one id. */
const repeatElement: fc.Arbitrary<TreeChange> = fc.tuple(place, fc.integer({ min: 1, max: 420 })).map(([part, times]) => (members) => {
  const elements = members.filter(({ owner }) => Array.isArray(owner));
  const member = pick(elements, part);
  if (member && Array.isArray(member.owner)) member.owner.push(...Array.from({ length: times }, () => structuredClone(get(member))));
});

const KEYS = ['id', 'sites', '', 'constructor', 'prototype', 'hasOwnProperty', 'version', 'format', '__proto__', 'ключ'] as const;
const renameKey: fc.Arbitrary<TreeChange> = fc
  .tuple(place, fc.constantFrom(...KEYS), fc.boolean())
  .map(([part, name, keep]) => (members) => {
    const member = pick(
      members.filter(({ owner }) => !Array.isArray(owner)),
      part,
    );
    if (!member || Array.isArray(member.owner)) return;
    const value = get(member);
    if (!keep) delete member.owner[member.key];
    Object.defineProperty(member.owner, name, { value, enumerable: true, configurable: true, writable: true });
  });

/** A key that the text has twice: only visible in the text. */
const repeatKey: fc.Arbitrary<Mutation> = fc
  .tuple(place, fc.constantFrom('"id":"other",', '"chosen":false,', '"__proto__":{"x":1},', '"doseHundredths":1,'))
  .map(([part, member]) => (file) => {
    const text = new TextDecoder().decode(file);
    const opened = [...text.matchAll(/\{/g)].map((match) => match.index);
    const at = (opened[indexIn(opened.length, part)] ?? 0) + 1;
    return encode(`${text.slice(0, at)}${member}${text.slice(at)}`);
  });

/** Changes of the tree; half of the files carry a checksum that fits the change, so that the schema has to find it. */
const treeChanges: fc.Arbitrary<Mutation> = fc
  .record({
    changes: fc.array(fc.oneof({ weight: 4, arbitrary: changeValue }, swapValues, removeMember, repeatElement, renameKey), {
      minLength: 1,
      maxLength: 3,
    }),
    signed: fc.boolean(),
  })
  .map(({ changes, signed }) => (file) => {
    let tree: { chart?: unknown; checksum?: { value?: unknown } };
    try {
      tree = JSON.parse(new TextDecoder().decode(file));
    } catch {
      return file;
    }
    const raws = changes.map((change) => change(membersOf(tree), tree)).filter((raw) => raw !== undefined);
    if (signed && tree.chart !== undefined && typeof tree.checksum === 'object' && tree.checksum)
      tree.checksum.value = checksumOf(tree.chart);
    const text = JSON.stringify(tree);
    return encode(raws.reduce((written, raw) => written.replace(JSON.stringify(RAW), () => raw), text));
  });

/** One to three things that go wrong, one after the other. */
export const mutations: fc.Arbitrary<readonly Mutation[]> = fc.array(
  fc.oneof(
    { weight: 12, arbitrary: treeChanges },
    { weight: 3, arbitrary: bitFlips },
    { weight: 1, arbitrary: truncation },
    { weight: 2, arbitrary: splice },
    { weight: 1, arbitrary: strayBytes },
    { weight: 1, arbitrary: repeatKey },
    { weight: 1, arbitrary: otherEncoding },
  ),
  { minLength: 1, maxLength: 2 },
);
