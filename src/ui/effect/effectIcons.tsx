import { Icon } from '../controls/icons.tsx';

export const PlayIcon = () => (
  <Icon>
    <path d="M8 5.5v13l10.5-6.5L8 5.5Z" fill="currentColor" />
  </Icon>
);

export const PauseIcon = () => (
  <Icon>
    <path d="M8.5 5.5v13m7-13v13" strokeWidth={3} />
  </Icon>
);

export const CompareIcon = () => (
  <Icon>
    <path d="M12 3v18M5 7h4m-4 5h4m-4 5h4" />
    <path d="M15 7h4v10h-4" />
  </Icon>
);

export const PlotIcon = () => (
  <Icon>
    <path d="M4 4v16h16" />
    <path d="M6.5 17c2-9 4-10.5 6-10.5 3 0 4 8 7.5 9" />
  </Icon>
);

export const HowIcon = () => (
  <Icon>
    <circle cx="12" cy="12" r="9" />
    <path d="M9.3 9.2a2.8 2.8 0 1 1 3.9 2.6c-.8.4-1.2.9-1.2 1.9M12 16.8v.1" />
  </Icon>
);
