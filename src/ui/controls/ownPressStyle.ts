const ID = 'react-aria-pressable-style';

/**
 * react-aria writes a <style> of its own into the page, which the page's policy refuses. Where an element of its id stands
 * already, it does not; the one rule in it is in `pressable.css`. Call it before anything of react-aria is drawn.
 */
export function ownPressStyle(): void {
  if (document.getElementById(ID)) return;
  const marker = document.createElement('meta');
  marker.id = ID;
  document.head.append(marker);
}
