/**
 * Exchanges as instruments name them in print: "(NASDAQ: ORCL)", "(VOWG_p.DE)", "NESN SW".
 *
 * `exchangePrefixes`: the key is what stands before the colon, in its usual case. `ricSuffixes`:
 * the key is what follows the last full stop of a Reuters instrument code, of Yahoo's form of it
 * where the two differ. `bloombergCodes`: the key is the two letters after a Bloomberg ticker. The
 * value is an ISO 10383 market identifier code, operating or segment; `null` where Bloomberg's
 * letters are the composite of a country's several venues. Letters that several exchanges use
 * carry the one most usual in English news print, the others in a note.
 *
 * Sources: ISO 10383 (operating and segment MICs), exchange codes printed by Reuters, Bloomberg,
 * Google Finance, Yahoo and S&P Capital IQ, and by issuers in press releases. As of 2026-11.
 */

/** Exchange as printed before a colon → MIC. */
export const exchangePrefixes: Readonly<Record<string, string>> = {
  // United States
  NASDAQ: 'XNAS',
  Nasdaq: 'XNAS',
  NasdaqGS: 'XNGS',
  'Nasdaq GS': 'XNGS',
  'Nasdaq Global Select': 'XNGS',
  NasdaqGM: 'XNMS',
  'Nasdaq GM': 'XNMS',
  NasdaqCM: 'XNCM',
  'Nasdaq CM': 'XNCM',
  NYSE: 'XNYS',
  'NYSE American': 'XASE',
  NYSEAMERICAN: 'XASE',
  NYSEAM: 'XASE',
  'NYSE MKT': 'XASE',
  NYSEMKT: 'XASE',
  'NYSE AMEX': 'XASE',
  AMEX: 'XASE',
  'NYSE Arca': 'ARCX',
  NYSEARCA: 'ARCX',
  ARCA: 'ARCX',
  BATS: 'BATS',
  'Cboe BZX': 'BATS',
  'CBOE BZX': 'BATS',
  IEX: 'IEXG',
  OTC: 'OTCM',
  OTCMKTS: 'OTCM',
  'OTC Markets': 'OTCM',
  OTCQX: 'OTCQ',
  OTCQB: 'OTCB',
  'OTC Pink': 'PINX',
  OTCPK: 'PINX',
  'OTC PINK': 'PINX',
  PINK: 'PINX',
  'Pink Sheets': 'PINX',
  'OTC Pink Sheets': 'PINX',
  OTCBB: 'XOTC',
  'OTC BB': 'XOTC',
  'OTC Bulletin Board': 'XOTC',
  CME: 'XCME',
  CBOT: 'XCBT',
  NYMEX: 'XNYM',
  COMEX: 'XCEC',

  // Canada
  TSX: 'XTSE',
  TSXV: 'XTSX',
  'TSX-V': 'XTSX',
  'TSX.V': 'XTSX',
  'TSX Venture': 'XTSX',
  'TSX VENTURE': 'XTSX',
  CVE: 'XTSX',
  CSE: 'XCNQ', // also Colombo and Copenhagen
  CNSX: 'XCNQ', // also Colombo and Copenhagen
  NEO: 'NEOE',
  'Cboe Canada': 'NEOE',
  'CBOE CA': 'NEOE',

  // United Kingdom and Ireland
  LSE: 'XLON',
  LON: 'XLON',
  AIM: 'AIMX',
  'LSE AIM': 'AIMX',
  'LON AIM': 'AIMX',
  LME: 'XLME',
  'Euronext Dublin': 'XDUB',

  // Euronext
  'Euronext Paris': 'XPAR',
  EPA: 'XPAR',
  ENXTPA: 'XPAR',
  PAR: 'XPAR',
  'Euronext Growth Paris': 'ALXP',
  'Euronext Amsterdam': 'XAMS',
  AMS: 'XAMS',
  ENXTAM: 'XAMS',
  AEX: 'XAMS',
  'Euronext Brussels': 'XBRU',
  EBR: 'XBRU',
  ENXTBR: 'XBRU',
  'Euronext Lisbon': 'XLIS',
  ELI: 'XLIS',
  ENXTLS: 'XLIS',
  'Euronext Milan': 'MTAA',
  MTA: 'MTAA',
  BIT: 'XMIL',
  'Borsa Italiana': 'XMIL',
  'Euronext Oslo': 'XOSL', // OSE is also Osaka
  'Oslo Børs': 'XOSL', // OSE is also Osaka
  'Oslo Bors': 'XOSL', // OSE is also Osaka
  OSE: 'XOSL', // OSE is also Osaka
  OSL: 'XOSL', // OSE is also Osaka
  OB: 'XOSL', // OSE is also Osaka
  'Euronext Growth Oslo': 'MERK',

  // Germany, Austria and Switzerland
  FRA: 'XFRA',
  FWB: 'XFRA',
  FSE: 'XFRA',
  Frankfurt: 'XFRA',
  DB: 'XFRA',
  XETRA: 'XETR',
  ETR: 'XETR',
  XTRA: 'XETR',
  BER: 'XBER',
  DUS: 'XDUS',
  HAM: 'XHAM',
  MUN: 'XMUN',
  STU: 'XSTU',
  WBAG: 'XWBO',
  VIE: 'XWBO',
  SIX: 'XSWX',
  SWX: 'XSWX',
  EBS: 'XSWX',
  'SIX Swiss Exchange': 'XSWX',
  VTX: 'XVTX',

  // Spain and Greece
  BME: 'XMAD',
  MCE: 'XMAD',
  ATH: 'XATH',
  ATHEX: 'XATH',
  ATSE: 'XATH',

  // Nordic and Baltic
  STO: 'XSTO',
  OM: 'XSTO',
  OMX: 'XSTO',
  'Nasdaq Stockholm': 'XSTO',
  'First North': 'FNSE', // Sweden; Denmark and Finland have their own
  'Nasdaq First North': 'FNSE', // Sweden; Denmark and Finland have their own
  CPH: 'XCSE',
  CPSE: 'XCSE',
  'Nasdaq Copenhagen': 'XCSE',
  HEL: 'XHEL',
  HLSE: 'XHEL',
  'Nasdaq Helsinki': 'XHEL',
  ICSE: 'XICE',
  'Nasdaq Iceland': 'XICE',
  'Nasdaq Tallinn': 'XTAL',
  'Nasdaq Riga': 'XRIS',
  'Nasdaq Vilnius': 'XLIT',
  NGM: 'XNGM',
  Spotlight: 'XSAT',

  // Central and eastern Europe, Turkey
  WSE: 'XWAR',
  GPW: 'XWAR',
  BVB: 'XBSE',
  MOEX: 'MISX',
  MCX: 'MISX',
  BIST: 'XIST',
  IST: 'XIST',
  IBSE: 'XIST',

  // Near East
  TASE: 'XTAE',
  TLV: 'XTAE',
  TADAWUL: 'XSAU',
  'Saudi Exchange': 'XSAU',
  SASE: 'XSAU',
  ADX: 'XADS',
  DFM: 'XDFM',
  'Nasdaq Dubai': 'DIFX',
  QSE: 'DSMX',
  DSM: 'DSMX',
  'Boursa Kuwait': 'XKUW',
  MSX: 'XMUS',
  MSM: 'XMUS',
  EGX: 'XCAI',
  CASE: 'XCAI',

  // Africa
  JSE: 'XJSE',
  NGX: 'XNSA',
  BRVM: 'XBRV',
  GSE: 'XGHA',
  SEM: 'XMAU',

  // South Asia
  NSE: 'XNSE', // also Nairobi, and Nigeria before 2021
  NSEI: 'XNSE', // also Nairobi, and Nigeria before 2021
  BSE: 'XBOM',
  BOM: 'XBOM',
  PSX: 'XKAR', // KSE was also Kuwait
  KSE: 'XKAR', // KSE was also Kuwait
  DSE: 'XDHA', // Dhaka; also Dar es Salaam
  COSE: 'XCOL',
  NEPSE: 'XNEP',

  // East Asia
  HKEX: 'XHKG',
  SEHK: 'XHKG',
  HKG: 'XHKG',
  HKSE: 'XHKG',
  HKEx: 'XHKG',
  SSE: 'XSHG',
  SHSE: 'XSHG',
  SHA: 'XSHG',
  SZSE: 'XSHE',
  SHE: 'XSHE',
  TWSE: 'XTAI',
  TPE: 'XTAI',
  TPEX: 'ROCO',
  GTSM: 'ROCO',
  TSE: 'XTKS', // TSE was also Toronto
  TYO: 'XTKS', // TSE was also Toronto
  JPX: 'XJPX',
  KRX: 'XKRX',
  KOSPI: 'XKRX',
  KOSE: 'XKRX',
  KOSDAQ: 'XKOS',

  // South-East Asia
  SGX: 'XSES',
  SES: 'XSES',
  KLSE: 'XKLS',
  MYX: 'XKLS',
  'Bursa Malaysia': 'XKLS',
  BURSA: 'XKLS',
  SET: 'XBKK',
  BKK: 'XBKK',
  IDX: 'XIDX',
  JKT: 'XIDX',
  PSE: 'XPHS', // Philippines; also Prague
  HOSE: 'XSTC',
  HNX: 'HSTC',

  // Australia and New Zealand
  ASX: 'XASX',
  NZX: 'XNZE',
  NZE: 'XNZE',
  NZSE: 'XNZE',

  // Latin America
  B3: 'BVMF',
  BVMF: 'BVMF',
  BOVESPA: 'BVMF',
  Bovespa: 'BVMF',
  BMV: 'XMEX',
  BIVA: 'BIVA',
  BCBA: 'XBUE',
  BYMA: 'XBUE',
  BVL: 'XLIM',
  BVC: 'XBOG', // Bogota; also Caracas and Casablanca
  SNSE: 'XSGO',
  BCS: 'XSGO',
};

/** Suffix of a Reuters instrument code (or of Yahoo's) → MIC. */
export const ricSuffixes: Readonly<Record<string, string>> = {
  // United States
  N: 'XNYS',
  K: 'XNYS',
  O: 'XNAS',
  OQ: 'XNGS',
  A: 'XASE',
  P: 'ARCX',
  Z: 'BATS',
  PK: 'PINX',
  OB: 'XOTC',

  // Canada
  TO: 'XTSE',
  V: 'XTSX',

  // Europe
  L: 'XLON',
  I: 'XDUB',
  IR: 'XDUB', // Yahoo
  PA: 'XPAR',
  AS: 'XAMS',
  BR: 'XBRU',
  LS: 'XLIS',
  MI: 'XMIL',
  MC: 'XMAD',
  DE: 'XETR',
  F: 'XFRA',
  BE: 'XBER',
  D: 'XDUS',
  H: 'XHAM',
  MU: 'XMUN',
  SG: 'XSTU',
  VI: 'XWBO',
  S: 'XSWX',
  SW: 'XSWX', // Yahoo
  VX: 'XVTX',
  ST: 'XSTO',
  CO: 'XCSE',
  HE: 'XHEL',
  OL: 'XOSL',
  IC: 'XICE',
  TL: 'XTAL',
  RG: 'XRIS',
  VL: 'XLIT',
  WA: 'XWAR',
  PR: 'XPRA',
  BU: 'XBUD',
  BX: 'XBSE',
  AT: 'XATH',
  IS: 'XIST',
  MM: 'MISX',
  ME: 'MISX', // Yahoo
  LU: 'XLUX',
  LJ: 'XLJU',
  ZA: 'XZAG',

  // Near East and Africa
  TA: 'XTAE',
  SE: 'XSAU',
  SR: 'XSAU', // Yahoo
  AD: 'XADS',
  DU: 'XDFM',
  QA: 'DSMX',
  KW: 'XKUW',
  BH: 'XBAH',
  OM: 'XMUS',
  AM: 'XAMM',
  BY: 'XBEY',
  CA: 'XCAI',
  CS: 'XCAS',
  TN: 'XTUN',
  J: 'XJSE',
  JO: 'XJSE', // Yahoo
  LG: 'XNSA',
  NR: 'XNAI',

  // Asia and the Pacific
  T: 'XTKS',
  OS: 'XOSE',
  KS: 'XKRX',
  KQ: 'XKOS',
  HK: 'XHKG',
  SS: 'XSHG',
  SZ: 'XSHE',
  TW: 'XTAI',
  TWO: 'ROCO',
  SI: 'XSES',
  KL: 'XKLS',
  BK: 'XBKK',
  JK: 'XIDX',
  PS: 'XPHS',
  HM: 'XSTC',
  HN: 'HSTC',
  NS: 'XNSE',
  BO: 'XBOM',
  KA: 'XKAR',
  CM: 'XCOL',
  DH: 'XDHA',
  AX: 'XASX',
  NZ: 'XNZE',

  // Latin America
  SA: 'BVMF',
  MX: 'XMEX',
  BA: 'XBUE',
  SN: 'XSGO',
  LM: 'XLIM',
  CN: 'XBOG', // Yahoo's CN is Canada's CSE
};

/** Exchange code of a Bloomberg ticker → MIC, `null` for a country composite. */
export const bloombergCodes: Readonly<Record<string, string | null>> = {
  // United States and Canada
  US: null,
  UN: 'XNYS',
  UW: 'XNGS',
  UQ: 'XNMS',
  UR: 'XNCM',
  UA: 'XASE',
  UP: 'ARCX',
  UF: 'BATS',
  CN: null,
  CT: 'XTSE',
  CV: 'XTSX',

  // Western Europe
  LN: 'XLON',
  ID: 'XDUB',
  FP: 'XPAR',
  NA: 'XAMS',
  BB: 'XBRU',
  PL: 'XLIS',
  IM: 'XMIL',
  SM: null,
  SQ: 'XMAD',
  GR: null,
  GY: 'XETR',
  GF: 'XFRA',
  GB: 'XBER',
  GD: 'XDUS',
  GH: 'XHAM',
  GI: 'XHAN',
  GM: 'XMUN',
  GS: 'XSTU',
  TH: 'XGAT',
  AV: 'XWBO',
  SW: null,
  SE: 'XSWX',
  VX: 'XVTX',
  LX: 'XLUX',

  // Nordic and Baltic
  SS: 'XSTO',
  DC: 'XCSE',
  FH: 'XHEL',
  NO: 'XOSL',
  IR: 'XICE',
  ET: 'XTAL',
  LR: 'XRIS',
  LH: 'XLIT',

  // Central and eastern Europe, Turkey
  PW: 'XWAR',
  CP: 'XPRA',
  HB: 'XBUD',
  RO: 'XBSE',
  GA: 'XATH',
  SV: 'XLJU',
  CZ: 'XZAG',
  RM: 'MISX',
  KZ: 'XKAZ',
  TI: 'XIST',

  // Near East and Africa
  IT: 'XTAE',
  AB: 'XSAU',
  UH: null,
  DU: 'DIFX',
  QD: 'DSMX',
  KK: 'XKUW',
  BI: 'XBAH',
  OM: 'XMUS',
  JR: 'XAMM',
  LB: 'XBEY',
  EY: 'XCAI',
  MC: 'XCAS',
  TU: 'XTUN',
  SJ: 'XJSE',
  NL: 'XNSA',
  KN: 'XNAI',
  GN: 'XGHA',
  MP: 'XMAU',

  // Asia and the Pacific
  JP: null,
  JT: 'XTKS',
  KS: null,
  KP: 'XKRX',
  KQ: 'XKOS',
  CH: null,
  CG: 'XSHG',
  CS: 'XSHE',
  HK: 'XHKG',
  TT: null,
  IN: null,
  IS: 'XNSE',
  IB: 'XBOM',
  PA: 'XKAR',
  SL: 'XCOL',
  BD: 'XDHA',
  SP: 'XSES',
  MK: 'XKLS',
  TB: 'XBKK',
  IJ: 'XIDX',
  PM: 'XPHS',
  VN: null,
  VM: 'XSTC',
  VH: 'HSTC',
  AU: null,
  AT: 'XASX',
  NZ: 'XNZE',

  // Latin America
  BZ: 'BVMF',
  MM: 'XMEX',
  AR: 'XBUE',
  CI: 'XSGO',
  CB: 'XBOG',
  PE: 'XLIM',
};
