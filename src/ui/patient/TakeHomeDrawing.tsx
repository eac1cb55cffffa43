import { drawnAreas, FACE_BOX, FACE_LINES, NUMBER_RADIUS } from '#export/takeHome/faceDrawing.ts';
import type { TakeHomeArea } from '#export/takeHome/takeHomeContent.ts';
import './takeHomeDrawing.css';

/** The drawn face with the treated areas shaded and numbered, as on the PDF. @param width pt */
export function TakeHomeDrawing({
  areas,
  says,
  width,
}: {
  readonly areas: readonly TakeHomeArea[];
  readonly says: string;
  readonly width: number;
}) {
  const { x, y, width: boxWidth, height } = FACE_BOX;
  const drawn = drawnAreas(areas);
  return (
    <svg
      className="take-home-face"
      style={{ width: `${width}pt` }}
      viewBox={`${x} ${y} ${boxWidth} ${height}`}
      role="img"
      aria-label={says}
    >
      {FACE_LINES.map(({ d, fill, width: line }) => (
        <path key={d} className={`face-${fill}`} d={d} strokeWidth={line} />
      ))}
      {drawn.map(({ key, x: cx, y: cy, rx, ry, turn }) => (
        <ellipse key={key} className="face-area" cx={cx} cy={cy} rx={rx} ry={ry} transform={`rotate(${turn} ${cx} ${cy})`} />
      ))}
      {drawn.map(({ key, number, x: cx, y: cy }) => (
        <g key={key}>
          <circle className="face-disc" cx={cx} cy={cy} r={NUMBER_RADIUS} />
          <text className="face-number" x={cx} y={cy + 2.8}>
            {number}
          </text>
        </g>
      ))}
    </svg>
  );
}
