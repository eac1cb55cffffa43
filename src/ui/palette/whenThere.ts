/** A panel's code may still be on its way; after this it is not coming, ms. */
const PATIENCE = 5000;

/** Does something with an element of the page once it is there. */
export function whenThere(selector: string, act: (element: HTMLElement) => void): void {
  const look = (): boolean => {
    const element = document.querySelector<HTMLElement>(selector);
    if (!element) return false;
    observer.disconnect();
    act(element);
    return true;
  };
  const observer = new MutationObserver(look);
  if (look()) return;
  observer.observe(document.body, { childList: true, subtree: true });
  setTimeout(() => observer.disconnect(), PATIENCE);
}
