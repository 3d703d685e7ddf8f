import type { Core } from '../en.ts';

/** What each fact is called in a sentence. */
export const facts: Core['facts'] = {
  label: 'la etiqueta',
  block: 'el estado de la red',
  product: 'el producto',
  lot: 'el lote',
  membership: 'el número de serie',
  state: 'si el envase se ha usado',
  custody: 'dónde ha estado el envase',
  reports: 'si alguien lo notificó como sospechoso',
  corrections: 'las correcciones de sus pasos',
  partners: 'las empresas que lo tuvieron',
};

/** Why something could not be read. */
export const causes: Core['causes'] = {
  node_unreachable: 'No se pudo contactar con el nodo de la red. Revise la conexión e inténtelo de nuevo.',
  node_timeout: 'El nodo de la red no respondió a tiempo. Inténtelo de nuevo.',
  node_error:
    'El nodo de la red respondió con un error. Inténtelo de nuevo o elija otro nodo en los ajustes.',
  answer_malformed: 'El nodo de la red dio una respuesta sin sentido. Elija otro nodo en los ajustes.',
  answer_too_large: 'El nodo de la red envió más de lo que se le pidió. Elija otro nodo en los ajustes.',
  wrong_chain: 'El nodo pertenece a otra red. Corrija su dirección en los ajustes.',
  wrong_contract:
    'Los contratos de esta red no son aquellos para los que se hizo esta aplicación. No se fíe de ella.',
  header_invalid: 'El bloque más reciente del nodo no cuadra. Elija otro nodo en los ajustes.',
  proof_invalid: 'La respuesta del nodo no concuerda con su propia prueba. Elija otro nodo en los ajustes.',
  trail_mismatch: 'Faltan anotaciones o están alteradas: no cuadran con el valor de control del registro.',
  nodes_disagree: 'Los nodos consultados no coinciden entre sí.',
  head_stale:
    'El bloque más reciente es demasiado antiguo: el nodo va con retraso o el reloj de este dispositivo está mal. Inténtelo de nuevo o elija otro nodo en los ajustes.',
  clock_disagrees: 'El reloj de este dispositivo y el de la red no coinciden. Ponga el reloj en hora.',
  block_replaced: 'La red reemplazó el bloque más reciente mientras se leía. Inténtelo de nuevo.',
  depends_on_unread: 'Depende de otro dato que no se pudo leer.',
  beyond_limit: 'Había más por revisar de lo que la aplicación revisa de una vez.',
};

/** Why a code is no medicine’s, or is not written as the standard demands. */
export const labelProblems: Core['labelProblems'] = {
  empty: 'No hay nada que leer.',
  'too-long': 'El texto es demasiado largo para una etiqueta.',
  'not-a-product-code': 'Este código no identifica un producto.',
  'gs1-flag-missing':
    'El código parece el de un medicamento, pero no está marcado como tal (GS1). Escanee el código cuadrado del envase.',
  'symbology-unknown': 'Este tipo de código no se usa en medicamentos.',
  'ai-unknown': 'El código tiene un campo que el estándar GS1 no conoce.',
  'ai-value-missing': 'Un campo del código está vacío.',
  'ai-value-short': 'Un campo del código es demasiado corto.',
  'ai-value-long': 'Un campo del código es demasiado largo. Puede que el lector haya perdido un separador.',
  'ai-values-differ': 'Un campo está dos veces en el código, con valores distintos.',
  'ai-required': 'Falta un campo que debe acompañar a otro.',
  'ai-excluded': 'En el código hay dos campos que se excluyen entre sí.',
  'serial-required': 'El código tiene una firma, pero ningún número de serie al que pueda pertenecer.',
  character: 'El código tiene un carácter que no se permite ahí.',
  'check-digit': 'El dígito de control es incorrecto. Compare cada cifra con lo impreso.',
  'check-characters': 'Los caracteres de control son incorrectos. Compare con lo impreso.',
  'company-prefix': 'El número no empieza por un prefijo de empresa.',
  date: 'Esa fecha no existe.',
  time: 'Esa hora no existe.',
  value: 'Un valor del código no se permite ahí.',
  brackets: 'Los paréntesis no están completos. Escríbalo así: (01)09521001000017(21)ABC.',
  'uri-characters': 'La dirección tiene caracteres no permitidos.',
  'uri-scheme': 'Esto no es una dirección web.',
  'uri-host': 'La dirección no indica ningún servidor.',
  'uri-no-key': 'Esta dirección no identifica un producto.',
  'uri-compressed':
    'Este es un enlace comprimido, que esta aplicación no abre. Escanee el código cuadrado o escriba los números.',
  'uri-key-order': 'Las partes de la dirección no están en el orden que exige el estándar.',
  'uri-duplicate': 'Un campo está dos veces en la dirección.',
  'uri-not-in-query': 'Un campo está en una parte de la dirección donde no puede estar.',
  'linear-length': 'La cantidad de cifras no es la de un código de producto.',
  hibc: 'Esta etiqueta de producto sanitario (HIBC) no está escrita como exige su estándar.',
  'hibc-secondary':
    'Esta es la segunda mitad de una etiqueta de producto sanitario. Escanee también la primera.',
  iccbba: 'Esta etiqueta de sangre o tejido (ICCBBA) no está escrita como exige su estándar.',
  ppn: 'Este número farmacéutico alemán (PPN) no está escrito como exige su estándar.',
  'medical-device':
    'Este es el código de un producto sanitario (dispositivo médico), de un sistema distinto de GS1. Los productos constan por su número GS1: busque un segundo código.',
  'blood-or-tissue': 'Este es el código de sangre, tejido o células (ISBT 128). No consta en este registro.',
  'line-malformed': 'Esta línea no es lo que se esperaba.',
};

/** What was accepted but should be said. */
export const labelNotices: Core['labelNotices'] = {
  'gs1-assumed': 'El código no decía que es un código GS1; se leyó como tal.',
  'separators-restored':
    'Los separadores estaban escritos como caracteres visibles; se leyeron como separadores.',
  'day-00': 'La caducidad no tiene día; se tomó el último día del mes.',
  'other-pack-level': 'Este número es el de un embalaje exterior, no el de un solo envase.',
  'variable-measure': 'Este número es para artículos que se venden por medida.',
  'shop-barcode': 'Este es el código de barras de venta. Escanee el código cuadrado.',
  'ntin-from-ppn': 'El número de producto se calculó a partir del número farmacéutico alemán.',
};
