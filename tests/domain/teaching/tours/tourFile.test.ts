import { describe, expect, it } from 'vitest';
import { addStep, changeStep, MOST_STEPS, moveStep, removeStep } from '#domain/teaching/tours/tour.ts';
import { checkTour } from '#domain/teaching/tours/tourFaults.ts';
import { MOST_TOUR_BYTES, readTourFile, tourFileName, writeTourFile } from '#domain/teaching/tours/tourFile.ts';
import { migrateTourFile, TOUR_FILE_VERSION } from '#domain/teaching/tours/tourMigrations.ts';
import { SAMPLE_TOUR } from './sampleTour.ts';

const fileWith = (change: (tour: Record<string, unknown>) => void): string => {
  const file = JSON.parse(writeTourFile(SAMPLE_TOUR));
  change(file.tour);
  return JSON.stringify(file);
};
type Step = Record<string, unknown> & { view: { shown: Record<string, unknown>; camera: Record<string, unknown> } };
const stepOf = (tour: Record<string, unknown>, at: number): Step => (tour.steps as Step[])[at] as Step;
const faultsOf = (text: string) => {
  const read = readTourFile(text);
  return read.status === 'faulty' ? read.faults : [];
};

describe('a tour as a file', () => {
  it('comes back as it was written', () => {
    expect(readTourFile(writeTourFile(SAMPLE_TOUR))).toEqual({ status: 'read', tour: SAMPLE_TOUR });
  });

  it('names step and field of what is wrong', () => {
    const text = fileWith((tour) => {
      stepOf(tour, 1).view.shown.depth = 9;
      stepOf(tour, 1).view.shown.isolated = 'biceps';
      stepOf(tour, 0).text = '  ';
      delete stepOf(tour, 0).view.shown.expression;
      stepOf(tour, 1).view.camera.uprightMm = 'tall';
      tour.title = 'x'.repeat(500);
    });
    expect(faultsOf(text).map(({ step, field, kind, limit }) => [step, field, kind, limit])).toEqual([
      [null, 'title', 'too-long', '120'],
      [1, 'text', 'empty', null],
      [1, 'view.shown.expression', 'missing', null],
      [2, 'view.camera.uprightMm', 'wrong-kind', 'number'],
      [2, 'view.shown.depth', 'out-of-range', '≤ 4'],
      [2, 'view.shown.isolated', 'unknown-value', null],
    ]);
  });

  it('wants at least one step, and no step twice', () => {
    expect(checkTour({ ...SAMPLE_TOUR, steps: [] }).faults).toEqual([{ step: null, field: 'steps', kind: 'too-short', limit: '1' }]);
    const [first] = SAMPLE_TOUR.steps;
    expect(checkTour({ ...SAMPLE_TOUR, steps: [first, first] }).faults).toEqual([
      { step: null, field: 'steps', kind: 'duplicate', limit: null },
    ]);
  });

  it('tells a file that is none from one of a newer Facies', () => {
    expect(readTourFile('not json').status).toBe('not-json');
    expect(readTourFile('[]').status).toBe('not-a-tour');
    expect(readTourFile('{"format":"facies-chart","version":1}').status).toBe('not-a-tour');
    expect(readTourFile(JSON.stringify({ format: 'facies-tour', version: TOUR_FILE_VERSION + 1 })).status).toBe('newer');
    expect(readTourFile(JSON.stringify({ format: 'facies-tour', version: 1 })).status).toBe('faulty');
    expect(readTourFile(' '.repeat(MOST_TOUR_BYTES + 1)).status).toBe('too-large');
  });

  it('takes in nothing but what is named, and no sign that cannot be seen', () => {
    const text = fileWith((tour) => {
      tour.script = 'alert(1)';
      Object.assign(stepOf(tour, 0), { onclick: 'x', text: '<img src=x>\u202eabc\u0007\r\nnext' });
      stepOf(tour, 1).view.shown.activations = { 'frontalis:left': 1 };
    });
    const read = readTourFile(text.replace('"title":"Two looks"', '"title":"Two looks","__proto__":{"polluted":true}'));
    expect(read.status).toBe('read');
    if (read.status !== 'read') return;
    expect(Object.keys(read.tour)).toEqual(['id', 'title', 'author', 'language', 'steps']);
    expect(read.tour.steps[0]?.text).toBe('<img src=x>abc\nnext');
    expect('polluted' in {}).toBe(false);
  });

  it('survives nesting that no tour has', () => {
    const deep = `{"format":"facies-tour","version":1,"tour":${'['.repeat(200_000)}${']'.repeat(200_000)}}`;
    expect(['faulty', 'not-json']).toContain(readTourFile(deep).status);
  });

  it('goes through every released step of its form', () => {
    const steps = [
      (file: Readonly<Record<string, unknown>>) => ({ ...file, first: true }),
      (file: Readonly<Record<string, unknown>>) => ({ ...file, second: true }),
    ];
    expect(migrateTourFile({ a: 1 }, 2, steps)).toEqual({ a: 1, second: true });
  });

  it('has a name that every system takes', () => {
    expect(tourFileName('Brow: up / down?')).toBe('Brow-up-down.facies-tour.json');
    expect(tourFileName('///')).toBe('tour.facies-tour.json');
  });
});

describe('the steps of a tour', () => {
  it('move by one place, and not beyond the ends', () => {
    const ids = (tour: Parameters<typeof moveStep>[0]) => tour.steps.map(({ id }) => id);
    expect(ids(moveStep(SAMPLE_TOUR, 'second', -1))).toEqual(['second', 'first']);
    expect(moveStep(SAMPLE_TOUR, 'second', 1)).toBe(SAMPLE_TOUR);
    expect(moveStep(SAMPLE_TOUR, 'nobody', 1)).toBe(SAMPLE_TOUR);
  });

  it('are added up to a limit, changed and removed', () => {
    const [first] = SAMPLE_TOUR.steps;
    if (!first) throw new Error('no step');
    const full = { ...SAMPLE_TOUR, steps: Array.from({ length: MOST_STEPS }, (_, at) => ({ ...first, id: `s${at}` })) };
    expect(addStep(full, first)).toBe(full);
    expect(changeStep(SAMPLE_TOUR, 'first', { text: 'New' }).steps[0]?.text).toBe('New');
    expect(removeStep(SAMPLE_TOUR, 'first').steps).toHaveLength(1);
  });
});
