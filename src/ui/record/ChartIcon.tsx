import { Icon } from '../controls/icons.tsx';

/** A chart in its folder; stands beside words. */
export const ChartIcon = () => (
  <Icon>
    <path d="M6 3.5h9l4 4v13H6z" />
    <path d="M15 3.5v4h4M9 12h7M9 16h5" />
  </Icon>
);
