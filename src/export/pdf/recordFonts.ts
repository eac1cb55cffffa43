import bold from 'vazirmatn/fonts/ttf/Vazirmatn-Bold.ttf?url';
import regular from 'vazirmatn/fonts/ttf/Vazirmatn-Regular.ttf?url';
import type { RecordFonts } from './recordInput.ts';

/** The fonts as the build ships them, on the page's own origin. */
export const RECORD_FONTS: RecordFonts = { regular, bold };
