import { Component, lazy, type ReactNode, Suspense, useMemo } from 'react';
import { useView, viewStore } from '#stores/viewStore.ts';

const loadScene = () => import('#scene/HeadCanvas.tsx');

/** The place of the face. Loads the scene apart from the interface, and turns every failure of it into a state of the view. */
export function SceneSlot() {
  const attempt = useView((view) => view.sceneAttempt);
  return <SceneAttempt key={attempt} />;
}

function SceneAttempt() {
  // Made per attempt: React keeps a failed import for ever.
  const HeadCanvas = useMemo(() => lazy(() => loadScene().then((scene) => ({ default: scene.HeadCanvas }))), []);
  return (
    <SceneBoundary>
      <Suspense fallback={null}>
        <HeadCanvas />
      </Suspense>
    </SceneBoundary>
  );
}

class SceneBoundary extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override componentDidCatch(error: unknown): void {
    const { sceneProblem, setSceneProblem } = viewStore.getState();
    // The scene may have said more precisely what is wrong before it threw.
    if (!sceneProblem) setSceneProblem({ kind: 'error', detail: error instanceof Error ? error.message : String(error) });
  }

  override render(): ReactNode {
    return this.state.failed ? null : this.props.children;
  }
}
