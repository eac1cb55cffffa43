import type { UPDATE_WORDS } from '../../updateWords.ts';

export const update: typeof UPDATE_WORDS = {
  label: 'Actualización de Facies',
  ready: 'Hay una versión nueva lista. Se instala cuando usted lo diga.',
  elsewhere:
    'Otra pestaña pasó a una versión nueva. Recargue esta cuando le convenga; hasta entonces pueden faltar partes que aún no se abrieron.',
  unsaved: 'Sin actualizar: los últimos cambios aún no están guardados. Su plan sigue abierto aquí.',
  working: 'Guardando y después actualizando',
  update: 'Actualizar',
  reload: 'Recargar',
  later: 'Más tarde',
};
