import { type ClassChannel, type ClassMessage, openClassChannel, type Wire } from '#persistence/classChannel.ts';
import type { ClassClock } from '#stores/classTeacher.ts';

/** A channel between windows of one test: what one posts, all others hear, as copies. */
export function fakeAir() {
  const wires = new Set<Wire>();
  const said: unknown[] = [];
  const wire = (): Wire => {
    const own: Wire = {
      onmessage: null,
      postMessage(message) {
        said.push(structuredClone(message));
        for (const other of [...wires]) if (other !== own) other.onmessage?.({ data: structuredClone(message) });
      },
      close: () => void wires.delete(own),
    };
    wires.add(own);
    return own;
  };
  return {
    said,
    wire,
    open: (listener: (message: ClassMessage) => void): ClassChannel | null => openClassChannel(listener, wire()),
  };
}

/** Time that passes when the test says so. */
export function fakeClock() {
  let now = 0;
  let due: (() => void)[] = [];
  const repeated = new Set<{ readonly ms: number; readonly work: () => void; next: number }>();
  const clock: ClassClock = {
    now: () => now,
    soon(work) {
      due.push(work);
      return () => {
        due = due.filter((other) => other !== work);
      };
    },
    every(ms, work) {
      const entry = { ms, work, next: now + ms };
      repeated.add(entry);
      return () => void repeated.delete(entry);
    },
  };
  return {
    clock,
    frame() {
      const works = due;
      due = [];
      for (const work of works) work();
    },
    waiting: () => due.length,
    pass(ms: number) {
      const end = now + ms;
      for (;;) {
        const next = [...repeated].sort((a, b) => a.next - b.next)[0];
        if (!next || next.next > end) break;
        now = next.next;
        next.next += next.ms;
        next.work();
      }
      now = end;
    },
  };
}
