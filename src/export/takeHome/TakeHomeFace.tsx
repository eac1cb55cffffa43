import { Circle, Ellipse, G, Path, Svg, Text } from '@react-pdf/renderer';
import { drawnAreas, FACE_BOX, FACE_LINES, type FaceLine, NUMBER_RADIUS } from './faceDrawing.ts';
import type { TakeHomeArea } from './takeHomeContent.ts';
import { ACCENT, TAKE_HOME_FONT } from './takeHomeStyles.ts';

const FILLS: Readonly<Record<FaceLine['fill'], string>> = {
  none: 'none',
  hair: '#d5d9dc',
  skin: '#fbf7f3',
  lips: '#f0dcd6',
  eye: '#ffffff',
  ink: '#6b757d',
};

/** The drawn face with the treated areas shaded and numbered. @param width pt */
export function TakeHomeFace({ areas, width }: { readonly areas: readonly TakeHomeArea[]; readonly width: number }) {
  const drawn = drawnAreas(areas);
  const { x, y, width: boxWidth, height: boxHeight } = FACE_BOX;
  return (
    <Svg viewBox={`${x} ${y} ${boxWidth} ${boxHeight}`} style={{ width, height: (width * boxHeight) / boxWidth }}>
      {FACE_LINES.map(({ d, fill, width: line }) => (
        <Path key={d} d={d} fill={FILLS[fill]} stroke="#7d878f" strokeWidth={line} />
      ))}
      {drawn.map(({ key, x: cx, y: cy, rx, ry, turn }) => (
        <G key={key} transform={`rotate(${turn}, ${cx}, ${cy})`}>
          <Ellipse cx={cx} cy={cy} rx={rx} ry={ry} fill={ACCENT} fillOpacity={0.26} stroke={ACCENT} strokeWidth={1} />
        </G>
      ))}
      {drawn.map(({ key, number, x: cx, y: cy }) => (
        <G key={key}>
          <Circle cx={cx} cy={cy} r={NUMBER_RADIUS} fill={ACCENT} stroke="#ffffff" strokeWidth={0.8} />
          <Text
            x={cx}
            y={cy + 2.7}
            fill="#ffffff"
            textAnchor="middle"
            style={{ fontFamily: TAKE_HOME_FONT, fontSize: 7.6, fontWeight: 700 }}
          >
            {String(number)}
          </Text>
        </G>
      ))}
    </Svg>
  );
}
