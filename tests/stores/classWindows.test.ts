import { describe, expect, it, vi } from 'vitest';
import type { SurfaceAnchor } from '#domain/anatomy/surfaceAnchor.ts';
import { PLAIN_FACE } from '#domain/teaching/tours/savedView.ts';
import type { ClassState } from '#persistence/classChannel.ts';
import { follow } from '#stores/classFollower.ts';
import { type ClassSource, PING_MS, teach } from '#stores/classTeacher.ts';
import { fakeAir, fakeClock } from './classFakes.ts';

const START: ClassState = { shown: PLAIN_FACE, camera: null, caption: null, sites: null, relaxation: null };
const CAPTION = { kind: 'question', title: '', text: 'Which muscle?', choices: ['A', 'B'], place: null, language: 'en' } as const;

function windows() {
  const air = fakeAir();
  const time = fakeClock();
  let state = START;
  const listeners = new Set<() => void>();
  const pointers = new Set<(at: SurfaceAnchor | null) => void>();
  const read = vi.fn(() => state);
  const source: ClassSource = {
    read,
    onChange: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    onPointer: (listener) => {
      pointers.add(listener);
      return () => void pointers.delete(listener);
    },
  };
  const counts: number[] = [];
  const teacher = teach({ id: 'teacher', open: air.open, source, clock: time.clock, onWindows: (count) => counts.push(count) });
  if (!teacher) throw new Error('no channel');
  const join = (id = 'class') => {
    const shown: ClassState[] = [];
    const seen = { at: null as SurfaceAnchor | null, status: 'waiting' };
    const leave = follow({
      id,
      open: air.open,
      clock: time.clock,
      onState: (change) => shown.push({ ...(shown.at(-1) ?? START), ...change }),
      onPointer: (at) => {
        seen.at = at;
      },
      onStatus: (status) => {
        seen.status = status;
      },
    });
    return { shown, seen, leave: () => leave?.() };
  };
  return {
    air,
    time,
    counts,
    teacher,
    read,
    join,
    listeners,
    pointers,
    change(next: Partial<ClassState>) {
      state = { ...state, ...next };
      for (const listener of [...listeners]) listener();
    },
  };
}

describe('two windows of a class', () => {
  it('costs nothing while no class window is there', () => {
    const { listeners, pointers, read, air, time, change } = windows();
    change({ caption: { ...CAPTION, choices: [...CAPTION.choices] } });
    time.pass(PING_MS * 5);
    expect(listeners.size + pointers.size).toBe(0);
    expect(read).not.toHaveBeenCalled();
    expect(time.waiting()).toBe(0);
    expect(new Set(air.said.map((message) => (message as { kind: string }).kind))).toEqual(new Set(['ping']));
  });

  it('gives a window that comes late everything at once, and after that only what changed, once a frame', () => {
    const { air, join, change, time, counts } = windows();
    change({ shown: { ...PLAIN_FACE, depth: 2 } });
    const { shown, seen } = join();
    expect(shown).toEqual([{ ...START, shown: { ...PLAIN_FACE, depth: 2 } }]);
    expect([seen.status, counts]).toEqual(['following', [1]]);
    const before = air.said.length;
    change({ shown: { ...PLAIN_FACE, depth: 2.5 } });
    change({ shown: { ...PLAIN_FACE, depth: 3 } });
    time.frame();
    change({});
    time.frame();
    expect(air.said.slice(before)).toEqual([{ kind: 'change', from: 'teacher', change: { shown: { ...PLAIN_FACE, depth: 3 } } }]);
    expect(shown.at(-1)?.shown.depth).toBe(3);
  });

  it('shows the pointer, and takes it away', () => {
    const { join, pointers } = windows();
    const { seen } = join();
    for (const say of pointers) say({ triangle: 7, weights: [0.2, 0.3, 0.5] });
    expect(seen.at).toEqual({ triangle: 7, weights: [0.2, 0.3, 0.5] });
    for (const say of pointers) say(null);
    expect(seen.at).toBeNull();
  });

  it('notices a window that closes', () => {
    const { join, counts, listeners, time } = windows();
    const first = join('one');
    join('two');
    first.leave();
    expect(counts).toEqual([1, 2, 1]);
    expect(listeners.size).toBe(1);
    // The other one answers and stays.
    time.pass(PING_MS * 10);
    expect(counts.at(-1)).toBe(1);
  });

  it('counts a window out that does not answer', () => {
    const { air, counts, time, listeners } = windows();
    air.wire().postMessage({ kind: 'hello', from: 'dies-at-once' });
    expect(counts).toEqual([1]);
    time.pass(PING_MS * 6);
    expect(counts).toEqual([1, 0]);
    expect(listeners.size).toBe(0);
  });

  it('tells the class that it is over, and finds it again afterwards', () => {
    const { air, teacher, join, time } = windows();
    const { seen, shown } = join();
    teacher.end();
    expect(seen.status).toBe('closed');
    const source: ClassSource = { read: () => START, onChange: () => () => {}, onPointer: () => () => {} };
    teach({ id: 'teacher-again', open: air.open, source, clock: time.clock, onWindows: () => {} });
    expect(seen.status).toBe('following');
    expect(shown).toHaveLength(2);
  });

  it('says so when the teacher does not answer, and follows the first teacher only', () => {
    const { air, join, time } = windows();
    const { seen, shown } = join();
    air.wire().postMessage({ kind: 'state', from: 'somebody-else', state: { ...START, shown: { ...PLAIN_FACE, depth: 4 } } });
    expect(shown).toHaveLength(1);
    air.wire().postMessage({ kind: 'bye', from: 'somebody-else' });
    expect(seen.status).toBe('following');
    time.pass(PING_MS * 10);
    expect(seen.status).toBe('following');
  });

  it('hears nothing that is not one of its messages', () => {
    const { air, join } = windows();
    const { shown } = join();
    const intruder = air.wire();
    for (const message of [
      null,
      'state',
      { kind: 'state', from: 'teacher' },
      { kind: 'state', from: 'teacher', state: { ...START, shown: { ...PLAIN_FACE, depth: 99 } } },
      { kind: 'change', from: 'teacher', change: { camera: { azimuthDeg: Number.NaN } } },
      { kind: 'change', from: '<script>', change: {} },
    ])
      intruder.postMessage(message);
    expect(shown).toHaveLength(1);
  });
});
