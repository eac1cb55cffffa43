import type { ReactNode } from 'react';

type IconProps = {
  readonly children: ReactNode;
  readonly size?: number;
  /** Points along the line of reading: back, forward. */
  readonly directional?: boolean;
};

/** Drawings that always stand beside words or inside a named control, so a screen reader skips them. 20 px on a 24 unit grid. */
export function Icon({ children, size = 20, directional }: IconProps) {
  return (
    <svg
      aria-hidden="true"
      className={directional ? 'directional' : undefined}
      focusable="false"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.75}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {children}
    </svg>
  );
}

export const UndoIcon = () => (
  <Icon directional>
    <path d="M8.5 5 4 9.5 8.5 14" />
    <path d="M4 9.5h10a5.5 5.5 0 0 1 0 11h-3" />
  </Icon>
);

export const RedoIcon = () => (
  <Icon directional>
    <path d="m15.5 5 4.5 4.5L15.5 14" />
    <path d="M20 9.5H10a5.5 5.5 0 0 0 0 11h3" />
  </Icon>
);

export const LanguageIcon = () => (
  <Icon>
    <circle cx="12" cy="12" r="8.5" />
    <path d="M3.5 12h17M12 3.5c5 5 5 12 0 17-5-5-5-12 0-17Z" />
  </Icon>
);

export const CloseIcon = () => (
  <Icon>
    <path d="m6 6 12 12M18 6 6 18" />
  </Icon>
);

export const BackIcon = () => (
  <Icon directional>
    <path d="M19 12H5m6-6-6 6 6 6" />
  </Icon>
);

export const ChevronIcon = () => (
  <Icon size={18}>
    <path d="m6 9 6 6 6-6" />
  </Icon>
);

export const CautionIcon = ({ size = 20 }: { readonly size?: number }) => (
  <Icon size={size}>
    <path d="M12 3.5 2.5 20h19L12 3.5Z" />
    <path d="M12 10v4.5m0 2.8v.1" />
  </Icon>
);

export const FaceIcon = () => (
  <Icon>
    <path d="M5 10c0-4.5 3-7 7-7s7 2.5 7 7c0 5.5-3.2 11-7 11s-7-5.5-7-11Z" />
    <path d="M9 10.5h.1m5.8 0h.1M9.5 15.5c1.5 1 3.5 1 5 0" />
  </Icon>
);

/** Fibres between an origin and an insertion. */
export const MuscleIcon = () => (
  <Icon>
    <path d="M12 2.5c-5 5.5-5 13.5 0 19 5-5.5 5-13.5 0-19Z" />
    <path d="M12 2.5v19M9.8 7.5c-1.2 3-1.2 6 0 9m4.4-9c1.2 3 1.2 6 0 9" />
  </Icon>
);

export const LearnIcon = () => (
  <Icon>
    <path d="M12 6.5C10 5 7.500 4.500 4 4.700v13.200c3.500-.2 6 .4 8 1.900 2-1.500 4.500-2.100 8-1.900V4.700c-3.500-.2-6 .3-8 1.800Z" />
    <path d="M12 6.500v13.300" />
  </Icon>
);

export const ListIcon = () => (
  <Icon directional>
    <path d="m4 6 1.500 1.500L8 5M4 12l1.500 1.500L8 11M4 18l1.500 1.500L8 17M11.500 6.500H20M11.500 12.500H20M11.500 18.500H20" />
  </Icon>
);

export const TimelineIcon = () => (
  <Icon>
    <circle cx="12" cy="12" r="8.5" />
    <path d="M12 7v5l3.5 2" />
  </Icon>
);

export const AboutIcon = () => (
  <Icon>
    <circle cx="12" cy="12" r="9" />
    <path d="M12 11v5.5m0-9v.1" />
  </Icon>
);

export const CheckIcon = ({ size = 20 }: { readonly size?: number }) => (
  <Icon size={size}>
    <path d="m5 12.5 4.5 4.5L19 7.5" />
  </Icon>
);

export const LinkIcon = () => (
  <Icon size={15}>
    <path d="M14 4h6v6m0-6-9 9M10 5H5v14h14v-5" />
  </Icon>
);

export const SourceIcon = () => (
  <Icon size={15}>
    <path d="M5 4.5A1.5 1.5 0 0 1 6.5 3H19v18H6.5A1.5 1.5 0 0 1 5 19.5v-15Z" />
    <path d="M9 8h6m-6 4h6" />
  </Icon>
);
