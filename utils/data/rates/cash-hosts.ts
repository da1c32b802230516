/** Hosts of cash rates that a reader may have allowed: apart from the sources, for those who need no more. */
export const CASH_HOSTS: readonly string[] = [
  'https://kurs.kz/*',
  'https://mig.kz/*',
  'https://back.halykbank.kz/*',
  'https://bankffin.kz/*',
];
