import type { Desk } from '../en.ts';

const keep = 'Por ahora no tome nada más de este envase. Guárdelo con su caja y su prospecto.';
const replacement =
  'Pida hoy mismo otro envase en una farmacia. No deje sin más un medicamento que necesita cada día.';
const taken =
  'Si ya ha tomado algo y se siente mal, llame a un médico o al número de emergencias y diga qué tomó.';
const report =
  'Use “Informar de este envase” debajo de su respuesta y entregue el informe en la farmacia donde lo obtuvo.';
const askPharmacy =
  'En una farmacia: mejor en la que obtuvo el envase. Si lo compró por internet o en la calle, en cualquier farmacia o a la autoridad de medicamentos de su país.';
const askAnyPharmacist = 'En cualquier farmacia.';

const again = 'Escanee una vez más, directamente del envase. Un lector mal configurado cambia caracteres.';
const compare = 'Compare lo impreso en el envase con los valores de la pantalla, carácter por carácter.';
const apart = 'Aparte el envase, separado de las existencias, y entregue otro.';
const notify =
  'Notifíquelo como sospechoso. Las 24 horas para informar a la autoridad empiezan cuando usted confirma que es ilegítimo.';
const askMaker = 'Al titular del registro sanitario y a su autoridad de medicamentos.';

const stays = 'Si la respuesta no cambia, continúe con el paso siguiente.';
const noAccusation = 'No dice que su farmacia haya hecho nada mal.';
const perhapsMistake = 'Todavía no prueba que sea una falsificación: un error en los registros se ve igual.';

const outcomes: Desk['help']['outcomes'] = {
  genuine: {
    means:
      'Se verificó todo lo que se puede verificar, y está bien: el fabricante registró este mismo envase, el lote y la caducidad son los de la etiqueta, nadie lo ha usado ni retirado del mercado, y cada traspaso consta en el registro.',
    not: [
      'No puede mostrar que el precinto está intacto ni que dentro haya lo que dice la caja. Mire el envase.',
      'Un código copiado puede parecer auténtico hasta que se usa su gemelo.',
      'No dice que este medicamento sea adecuado para usted.',
    ],
    patient: {
      steps: [
        'Mire el precinto. Si está roto, o el envase se ve raro, no lo use y muéstrelo en una farmacia.',
        'Tome el medicamento como le indicaron en la consulta médica o en la farmacia.',
        'Guarde el envase en “Mis medicamentos”: así no se le escapará una retirada del mercado posterior.',
      ],
      ask: askAnyPharmacist,
    },
    pharmacist: {
      steps: ['Compruebe que el precinto está intacto.', 'Dispénselo y regístrelo.'],
      ask: 'A nadie, salvo que el propio envase tenga mal aspecto.',
    },
  },
  supplied: {
    means:
      'Una farmacia ha registrado que entregó este envase. Si usted lo obtuvo allí, es justo lo que debe ser.',
    not: [
      'No puede saber dónde obtuvo usted el envase. Eso solo lo sabe usted.',
      'Si el lugar o el día no son correctos, puede que su envase y el del registro no sean el mismo.',
    ],
    patient: {
      steps: [
        'Lea qué farmacia y qué día. ¿Es ahí donde lo obtuvo?',
        'Si es así, no se encontró nada malo.',
        'Si no, no use todavía el envase y muéstrelo en una farmacia.',
      ],
      ask: 'En la farmacia que se nombra.',
    },
    pharmacist: {
      steps: [
        'Pregunte de dónde viene el envase.',
        'No lo devuelva a las existencias: ya salió de la cadena de suministro.',
      ],
      ask: 'A la farmacia que lo registró.',
    },
  },
  caution: {
    means:
      'El envase consta en el registro y nada lo bloquea. Pero hay algo que no está como debería, o que no se pudo comparar. La respuesta dice qué es.',
    not: [
      'No significa que el envase sea una falsificación.',
      'No significa que todo esté bien: antes alguien tiene que mirar eso.',
    ],
    patient: {
      steps: [
        'Lea la frase de la respuesta. Si le pide comparar el lote y la caducidad con lo impreso, haga eso primero.',
        'Si no son iguales, o tiene dudas, no use el envase y muéstrelo en una farmacia.',
      ],
      ask: askPharmacy,
    },
    pharmacist: {
      steps: [
        'Lea el hallazgo marcado y sus pruebas.',
        'Si el envase está en camino hacia usted, reciba primero su contenedor.',
        'Decida, y registre lo que hizo.',
      ],
      ask: 'A quien suministró el envase, si falta un traspaso.',
    },
  },
  blocked: {
    means:
      'El registro dice que este envase no debe usarse. Puede estar retirado del mercado, caducado (vencido), apartado o denunciado como robado, o su recorrido es imposible. La respuesta dice cuál es el caso.',
    not: [
      'Una retirada del mercado afecta a un lote entero. No dice que cada envase tenga un problema.',
      noAccusation,
    ],
    patient: {
      steps: [
        keep,
        replacement,
        taken,
        'Lleve el envase a una farmacia. No lo tire a la basura ni por el desagüe.',
      ],
      ask: 'En una farmacia, hoy mismo. Si es una retirada del mercado, el aviso del fabricante o de la autoridad dice más.',
    },
    pharmacist: {
      steps: [
        apart,
        'Siga el aviso: si es una retirada del mercado, busque otros envases del lote y a los pacientes que los tengan.',
        'Registre lo que hizo.',
      ],
      ask: 'A quien ordenó la retirada, o a quien apartó el envase. La respuesta los nombra.',
    },
  },
  used_here: {
    means: 'Su propia farmacia ya registró antes la entrega de este envase.',
    not: ['Por sí solo no es una alarma: los envases empezados y el botiquín de planta se ven así.'],
    patient: {
      steps: [
        'Si obtuvo el envase en esa farmacia, no se encontró nada malo.',
        'Si lo obtuvo en otro lugar, no lo use todavía.',
      ],
      ask: 'En la farmacia que se nombra.',
    },
    pharmacist: {
      steps: [
        'Si es un envase empezado o de botiquín de planta: continúe.',
        'Si se registró por error: deshágalo en un plazo de diez días.',
        'Si nadie puede explicarlo: aparte el envase y busque su gemelo.',
      ],
      ask: 'A sus colegas, y en su propio diario.',
    },
  },
  used_elsewhere: {
    means:
      'Otra persona ya registró un envase con este número como entregado, destruido, exportado o salido por otra vía. Un número es de un solo envase, así que uno de los dos no debería existir.',
    not: ['No dice cuál de los dos envases es el bueno.', perhapsMistake, noAccusation],
    patient: { steps: [keep, replacement, taken, report], ask: askPharmacy },
    pharmacist: {
      steps: [
        'Lea quién lo registró, cómo y cuándo.',
        'Pregunte si se lo devolvieron o si se registró por error.',
        apart,
        notify,
      ],
      ask: 'A quien lo registró; después, al titular del registro sanitario y a su autoridad de medicamentos.',
    },
  },
  label_mismatch: {
    means:
      'El número de este envase consta en el registro, pero el lote o la caducidad que lleva impresos no son los que el fabricante registró. La respuesta muestra ambos.',
    not: [perhapsMistake, 'Un código mal leído o mal escrito se ve igual. Léalo una vez más.'],
    patient: {
      steps: [`Escanee el envase una vez más. ${stays}`, keep, replacement, report],
      ask: askPharmacy,
    },
    pharmacist: { steps: [again, compare, apart, notify], ask: askMaker },
  },
  unknown_serial: {
    means:
      'El registro que hizo el fabricante de este lote está completo, y en él no hay ningún envase con este número. Un envase auténtico del lote estaría.',
    not: [
      perhapsMistake,
      'No es lo mismo que “No se pudo verificar”: el registro se leyó, y se leyó entero.',
    ],
    patient: {
      steps: [
        `Escanee el envase una vez más. Si escribió el número, mire cada carácter. ${stays}`,
        keep,
        replacement,
        report,
      ],
      ask: askPharmacy,
    },
    pharmacist: {
      steps: [again, 'Vea si el envase aparece en otro lote: la aplicación lo busca.', apart, notify],
      ask: askMaker,
    },
  },
  unknown_lot: {
    means:
      'Los productos del fabricante constan en el registro, pero nadie registró nunca un lote con este número.',
    not: [
      perhapsMistake,
      'Un número de lote mal leído o mal escrito se ve igual. Se distinguen mayúsculas y minúsculas.',
    ],
    patient: {
      steps: [
        `Escanee el envase una vez más. Si escribió el lote, mire cada carácter. ${stays}`,
        keep,
        replacement,
        report,
      ],
      ask: askPharmacy,
    },
    pharmacist: { steps: [again, compare, apart, notify], ask: askMaker },
  },
  duplicate: {
    means:
      'El registro del fabricante contiene el número de este envase más de una vez. Por eso nadie puede distinguir el envase verdadero de una copia.',
    not: [
      'Lo más probable es que sea un error de quien registró el lote, pero nadie puede saberlo por el envase.',
    ],
    patient: { steps: [keep, replacement, report], ask: askPharmacy },
    pharmacist: {
      steps: [apart, 'Notifíquelo al fabricante: hay que explicar el registro.'],
      ask: askMaker,
    },
  },
  untrusted_issuer: {
    means:
      'Quien puso este lote en el registro no tenía derecho a hacerlo en ese momento: el número de producto no era suyo, o no tenía licencia válida.',
    not: [
      'No significa que el medicamento de dentro sea malo. Significa que nadie con derecho a hacerlo lo ha avalado.',
    ],
    patient: { steps: [keep, replacement, taken, report], ask: askPharmacy },
    pharmacist: {
      steps: [
        'Trate el envase como sospechoso.',
        apart,
        'Mire el resto de sus existencias del mismo emisor.',
        notify,
      ],
      ask: 'Al titular del registro sanitario y a su autoridad de medicamentos.',
    },
  },
  no_serial: {
    means:
      'El código que se leyó no distingue un envase de otro. No todos los medicamentos deben llevar un código que lo haga.',
    not: ['No dice nada bueno ni malo de este envase en concreto.'],
    patient: {
      steps: [
        'Busque en la caja un código cuadrado hecho de puntos pequeños y escanee ese.',
        'Si no hay, revise usted el precinto y la caducidad.',
      ],
      ask: askAnyPharmacist,
    },
    pharmacist: {
      steps: [
        'Busque un código cuadrado en el envase.',
        'Si no hay, use las comprobaciones que haría sin esta aplicación.',
      ],
      ask: 'A quien suministró el envase, si usted espera un código en él.',
    },
  },
  unknown_product: {
    means:
      'El fabricante de este medicamento no participa en esta red. Por eso no hay registro con el que comparar.',
    not: [
      'No es una alarma. La mayoría de los medicamentos del mundo no están en esta red.',
      'Tampoco es una buena señal: no dice nada del envase.',
    ],
    patient: {
      steps: [
        'Revise usted el precinto y la caducidad.',
        'Si tiene alguna duda, muestre el envase en una farmacia antes de usarlo.',
      ],
      ask: askAnyPharmacist,
    },
    pharmacist: {
      steps: ['Verifique el envase en el sistema que usa su fabricante.', 'Use sus otras comprobaciones.'],
      ask: 'A quien suministró el envase.',
    },
  },
  could_not_check: {
    means:
      'Ahora mismo no se pudo leer una parte del registro: no hubo conexión, o los ordenadores (computadoras) consultados no dieron una respuesta que se pudiera demostrar. Por eso no hay respuesta.',
    not: [
      'No es un sí, aunque el mismo envase estuviera bien ayer.',
      'Tampoco es un no. No dice nada del envase.',
    ],
    patient: {
      steps: [
        'Mire si su teléfono tiene conexión e inténtelo de nuevo.',
        'No hace falta que espere aquí: la aplicación guarda el escaneo, lo verifica cuando puede y le avisa.',
        'Si necesita el medicamento ahora, pida en una farmacia que lo verifiquen.',
      ],
      ask: askAnyPharmacist,
    },
    pharmacist: {
      steps: [
        'Inténtelo de nuevo. Vea qué parte no se pudo leer y por qué.',
        'Si el paciente no puede esperar, siga la norma de su farmacia para los envases entregados sin verificar, y regístrelo.',
        'La aplicación lo verifica sola más tarde. Si sale en rojo, lo dice hasta que alguien lo haya visto.',
      ],
      ask: 'A quien se ocupa de su red, si el problema persiste.',
    },
  },
  unreadable: {
    means: 'Lo que se escaneó no es el código de un medicamento, o está dañado.',
    not: ['No dice nada del envase: no se buscó ningún envase.'],
    patient: {
      steps: [
        'Busque el código cuadrado hecho de puntos pequeños. A menudo hay al lado una dirección web o un código de barras de venta.',
        'Sosténgalo plano, a 15–20 cm, con buena luz.',
        'Si está dañado, escriba los números que están al lado.',
      ],
      ask: 'En una farmacia, si no se puede leer el código de un envase nuevo.',
    },
    pharmacist: {
      steps: [
        'Escanee el código cuadrado otra vez o escriba los números.',
        'Si fallan muchos códigos, pruebe el lector en Ajustes.',
      ],
      ask: 'A quien suministró el envase, si está mal impreso.',
    },
  },
};

/** Words of the pages that explain each answer. */
export const help: Desk['help'] = {
  lead: 'Cada escaneo termina con una de estas respuestas. Aquí se explica qué significa cada una, qué hacer y a quién preguntar.',
  all: 'Todas las respuestas',
  back: 'Volver a todas las respuestas',
  means: 'Qué significa',
  not: 'Qué no significa, o no puede mostrar',
  what: 'Qué hacer',
  whom: 'A quién preguntar',
  forPatients: 'Si es su medicamento',
  forPharmacists: 'Si trabaja en una farmacia',
  calledFor: (word) => `En la farmacia se lee: “${word}”`,
  calledForPatients: (word) => `Los pacientes leen: “${word}”`,
  rules: 'Las reglas exactas de esta respuesta',
  urgent: {
    title: 'Si se siente mal',
    sentence:
      'No espere a esta aplicación. Llame a un médico o al número de emergencias de su país, y guarde el envase para que puedan verlo.',
  },
  limits: {
    title: 'Lo que ningún escaneo puede hacer',
    lines: [
      'Verifica si este envase consta en el registro como debe. No puede mirar dentro.',
      'No sustituye a un farmacéutico ni a un médico.',
    ],
  },
  outcomes,
};
