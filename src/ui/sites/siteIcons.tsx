import { Icon } from '../controls/icons.tsx';

/** An arrow up, turned clockwise by so many degrees. */
export const ArrowIcon = ({ turn }: { readonly turn: number }) => (
  <Icon>
    <path d="M12 19V5m-6 6 6-6 6 6" transform={`rotate(${turn} 12 12)`} />
  </Icon>
);

/** A needle seen from its end. */
export const PointIcon = () => (
  <Icon>
    <circle cx="12" cy="12" r="7" />
    <circle cx="12" cy="12" r="1.5" fill="currentColor" />
  </Icon>
);

export const LookIcon = () => (
  <Icon>
    <path d="M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12Z" />
    <circle cx="12" cy="12" r="2.5" />
  </Icon>
);

export const PlaceIcon = () => (
  <Icon>
    <path d="M12 21v-7m0-11v4M3 14h4m10 0h4" />
    <circle cx="12" cy="14" r="3.5" />
  </Icon>
);

export const LassoIcon = () => (
  <Icon>
    <path d="M8.5 15.500C5 14.5 3 12.5 3 10c0-3.5 4-6 9-6s9 2.5 9 6-4 6-9 6c-1.2 0-2.3-.1-3.5-.5Z" strokeDasharray="3 3" />
    <path d="M8 15.500a2 2 0 1 0-.1 2.500c.6 1.5.1 2.5-.9 3" />
  </Icon>
);

export const LayersIcon = () => (
  <Icon>
    <path d="m12 4 9 5-9 5-9-5 9-5Z" />
    <path d="m3 14 9 5 9-5" />
  </Icon>
);

export const EditIcon = () => (
  <Icon>
    <path d="M4 20h4L19 9l-4-4L4 16v4Zm9-13 4 4" />
  </Icon>
);

export const MirrorIcon = () => (
  <Icon>
    <path d="M12 3v18" strokeDasharray="2.5 3" />
    <path d="M9 7v10H3L9 7Zm6 0v10h6L15 7Z" />
  </Icon>
);

export const DuplicateIcon = () => (
  <Icon>
    <path d="M9 9h11v11H9V9Z" />
    <path d="M15 9V4H4v11h5" />
  </Icon>
);

export const RemoveIcon = () => (
  <Icon>
    <path d="M4 7h16M9 7V4h6v3m3 0-1 13H7L6 7" />
  </Icon>
);

export const AddIcon = () => (
  <Icon>
    <path d="M12 5v14M5 12h14" />
  </Icon>
);
