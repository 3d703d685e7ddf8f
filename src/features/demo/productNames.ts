/**
 * What is printed on the demo's packs above the code. The verdict never uses it: names come from the ledger there.
 * The last one is on a pack whose product is not registered.
 */
export const productNames: Readonly<Record<string, string>> = {
  '09521001000017': 'Amoxicillin 500 mg',
  '09521001000024': 'Paracetamol 500 mg',
  '09521001000031': 'Metformin hydrochloride 850 mg',
  '09521001000055': 'Artemether and lumefantrine 20 mg/120 mg',
  '09521001000062': 'Insulin human 100 IU/mL',
  '09521005000013': 'Salbutamol 100 microgram/dose',
  '09521005000020': 'Oxytocin 10 IU/mL',
  '09521006000012': 'Ceftriaxone 1 g',
  '09521001000093': 'Omeprazole 20 mg',
};
