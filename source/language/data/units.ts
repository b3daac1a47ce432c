/** Powers of ten that follow a figure. */
export const magnitudes: ReadonlyMap<string, number> = new Map([
	['ribu', 1e3],
	['rb', 1e3],
	['juta', 1e6],
	['jt', 1e6],
	['mio', 1e6],
	['miliar', 1e9],
	['milyar', 1e9],
	['miliard', 1e9],
	['milyard', 1e9],
	['miliyar', 1e9],
	['milliar', 1e9],
	['milliyar', 1e9],
	['triliun', 1e12],
	['trilyun', 1e12],
	['trilliun', 1e12],
	['triliyun', 1e12],
	['trillun', 1e12],
	['kuadriliun', 1e15],
]);

/** Headlines shorten the magnitude of money: `Rp 973,6 T`. */
export const moneyMagnitudes: ReadonlyMap<string, number> = new Map([
	['M', 1e9],
	['T', 1e12],
	['Miliar', 1e9],
]);

/** What stands before an amount (in small letters) → ISO 4217. */
export const currencyPrefixes: ReadonlyMap<string, string> = new Map([
	['rp', 'IDR'],
	['idr', 'IDR'],
	['usd', 'USD'],
	['us$', 'USD'],
	['usd$', 'USD'],
	['as$', 'USD'],
	['$', 'USD'],
	['sg$', 'SGD'],
	['au$', 'AUD'],
	['nzd', 'NZD'],
	['nz$', 'NZD'],
	['cad', 'CAD'],
	['ca$', 'CAD'],
	['twd', 'TWD'],
	['brl', 'BRL'],
	['aed', 'AED'],
	['qar', 'QAR'],
	['rub', 'RUB'],
	['₽', 'RUB'],
	['try', 'TRY'],
	['₺', 'TRY'],
	['vnd', 'VND'],
	['₫', 'VND'],
	['฿', 'THB'],
	['₱', 'PHP'],
	['₿', 'BTC'],
	['sgd', 'SGD'],
	['s$', 'SGD'],
	['aud', 'AUD'],
	['a$', 'AUD'],
	['hkd', 'HKD'],
	['hk$', 'HKD'],
	['nt$', 'TWD'],
	['c$', 'CAD'],
	['r$', 'BRL'],
	['eur', 'EUR'],
	['€', 'EUR'],
	['gbp', 'GBP'],
	['£', 'GBP'],
	['jpy', 'JPY'],
	['¥', 'JPY'],
	['cny', 'CNY'],
	['rmb', 'CNY'],
	['krw', 'KRW'],
	['₩', 'KRW'],
	['myr', 'MYR'],
	['rm', 'MYR'],
	['sar', 'SAR'],
	['inr', 'INR'],
	['₹', 'INR'],
	['thb', 'THB'],
	['php', 'PHP'],
	['chf', 'CHF'],
]);

const meanings: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
	['rupiah', {'': 'IDR'}],
	...['dolar', 'dollar'].map((name): [string, Record<string, string>] => [
		name,
		{
			'': 'USD',
			as: 'USD',
			'amerika serikat': 'USD',
			amerika: 'USD',
			singapura: 'SGD',
			australia: 'AUD',
			'hong kong': 'HKD',
			hongkong: 'HKD',
			kanada: 'CAD',
			taiwan: 'TWD',
			'selandia baru': 'NZD',
			brunei: 'BND',
			us: 'USD',
		},
	]),
	['dollars', {'': 'USD'}],
	['us', {dollar: 'USD', dolar: 'USD'}],
	['cent', {'': 'sen'}],
	['euro', {'': 'EUR'}],
	['pound', {'': 'GBP', sterling: 'GBP', inggris: 'GBP', mesir: 'EGP', suriah: 'SYP'}],
	['pounds', {'': 'GBP'}],
	['poundsterling', {'': 'GBP', inggris: 'GBP'}],
	['yen', {'': 'JPY', jepang: 'JPY'}],
	['yuan', {'': 'CNY', china: 'CNY', tiongkok: 'CNY'}],
	['renminbi', {'': 'CNY'}],
	['won', {'': 'KRW', korea: 'KRW', korsel: 'KRW', 'korea selatan': 'KRW'}],
	['ringgit', {'': 'MYR', malaysia: 'MYR'}],
	['riyal', {'': 'SAR', saudi: 'SAR', 'arab saudi': 'SAR', qatar: 'QAR'}],
	['rial', {'': 'IRR', iran: 'IRR', yaman: 'YER', oman: 'OMR', qatar: 'QAR', saudi: 'SAR'}],
	['real', {brasil: 'BRL'}],
	...['baht', 'bath'].map((name): [string, Record<string, string>] => [
		name,
		{'': 'THB', thailand: 'THB'},
	]),
	['rupee', {'': 'INR', india: 'INR', pakistan: 'PKR', 'sri lanka': 'LKR', nepal: 'NPR'}],
	['rand', {'': 'ZAR', 'afrika selatan': 'ZAR'}],
	['shekel', {'': 'ILS', israel: 'ILS'}],
	['zloty', {'': 'PLN', polandia: 'PLN'}],
	['hryvnia', {'': 'UAH', ukraina: 'UAH'}],
	['krona', {'': 'SEK', swedia: 'SEK', islandia: 'ISK'}],
	['krone', {'': 'NOK', norwegia: 'NOK', denmark: 'DKK'}],
	['taka', {'': 'BDT', bangladesh: 'BDT'}],
	['bolivar', {'': 'VES', venezuela: 'VES'}],
	['peso', {filipina: 'PHP', argentina: 'ARS', meksiko: 'MXN', '': 'peso'}],
	['dirham', {'': 'AED', uea: 'AED', 'uni emirat': 'AED', maroko: 'MAD'}],
	['rubel', {'': 'RUB', rusia: 'RUB'}],
	['lira', {'': 'TRY', turki: 'TRY'}],
	['dinar', {kuwait: 'KWD', yordania: 'JOD', irak: 'IQD', '': 'dinar'}],
	...['franc', 'francs'].map((name): [string, Record<string, string>] => [
		name,
		{swiss: 'CHF', '': 'franc'},
	]),
	['mark', {jerman: 'DEM'}],
	['dong', {vietnam: 'VND'}],
	['kyat', {'': 'MMK'}],
	['bitcoin', {'': 'BTC'}],
	['btc', {'': 'BTC'}],
	['sen', {'': 'sen'}],
];

/** What stands after an amount, with the country that may follow; `''` is the meaning without one. */
export const currencyNames: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
	meanings.map(([name, countries]) => [name, new Map(Object.entries(countries))]),
);

const table = (list: string): Map<string, string> => {
	const map = new Map<string, string>();
	for (const line of list.trim().split('\n')) {
		const [unit = '', names = ''] = line.trim().split(' = ');
		for (const name of names.split(', ')) map.set(name, unit);
	}
	return map;
};

/** Measures: the spellings of each (of one to three words, in small letters) → the unit that is reported. */
export const measures: ReadonlyMap<string, string> = table(`
	% = %, persen, prosen, pct
	poin persentase = persen poin, poin persentase, poin persen
	basis poin = basis poin, bps, bp
	permil = ‰, permil
	kg = kg, kilogram, kilo, kilogramme
	g = gram, gr, g
	mg = mg, miligram
	mikrogram = mikrogram, µg, μg, mcg
	troy ons = troy ons, troy ounce, ons troi, ons troy, troi ons
	pon = pon, lbs
	megaton = megaton
	gigaton = gigaton
	DWT = dwt
	GT = gt, grosston, gross ton
	TEU = teu, teus
	ons = ons
	ton = ton, metrik ton, metric ton
	kuintal = kuintal, kwintal
	km = km, kilometer
	m = m, meter
	cm = cm, sentimeter, centimeter
	mm = mm, milimeter
	dm = desimeter
	mikron = mikron, mikrometer
	nanometer = nanometer
	yard = yard
	mdpl = mdpl, dpl, m dpl, meter dpl
	inci = inci, inch, inchi
	kaki = kaki
	mil = mil
	mil laut = mil laut
	km² = kilometer persegi, km persegi, km2, km²
	m² = meter persegi, m persegi, m2, m²
	m³ = meter kubik, m kubik, kubik, m3, m³
	cm² = cm2, cm², sentimeter persegi, cm persegi
	cm³ = cm3, cm³, sentimeter kubik
	km³ = km3, km³, kilometer kubik
	hektare = hektare, hektar, ha
	liter = liter, l, ltr
	ml = ml, mililiter
	kiloliter = kiloliter, kl
	galon = galon
	barel = barel, barrel, bbl
	BOEPD = boepd
	BOPD = bopd
	MMSCFD = mmscfd
	MMSCF = mmscf
	BBTUD = bbtud
	MMBTU = mmbtu
	TCF = tcf
	kaki kubik = kaki kubik, standar kaki kubik, standard kaki kubik
	°C = °c, ºc, ˚c, derajat celsius, derajat celcius, derajat c
	°F = °f, ºf, ˚f, derajat fahrenheit
	derajat = derajat, °, º, ˚
	magnitudo = sr, skala richter, magnitudo, magnitude
	LS = lintang selatan, ls
	LU = lintang utara, lu
	BT = bujur timur, bt
	BB = bujur barat, bb
	km/jam = km/jam, kilometer/jam, kpj, kmh, km/h, kmph
	mil/jam = mph
	rpm = rpm
	Mach = mach
	knot = knot, knots
	watt = watt
	kW = kilowatt, kw
	MW = megawatt, mw
	GW = gigawatt, gw
	TW = terawatt, tw
	kWh = kwh, kilowatt hour, kilowatt jam
	MWh = mwh, megawatt hour, megawatt jam
	GWh = gwh, gigawatt hour, gigawatt jam
	TWh = twh
	MWp = mwp, megawatt peak
	kWp = kwp
	VA = va, volt ampere, volt ampire
	kVA = kva
	MVA = mva
	volt = volt
	kV = kv, kilovolt
	ampere = ampere, amper
	joule = joule
	kPa = kpa
	hPa = hpa
	psi = psi
	bar = bar
	mmHg = mmhg
	GB = gb, gigabyte, gigabita
	MB = mb, megabyte
	TB = tb, terabyte
	PB = petabyte
	KB = kb, kilobyte
	bit = bit
	Kbps = kbps
	Mbps = mbps
	Gbps = gbps
	Hz = hz, hertz
	kHz = khz, kilohertz
	GHz = ghz, gigahertz
	MHz = mhz, megahertz
	fps = fps
	megapiksel = megapiksel, megapixel, mp
	piksel = piksel, pixel
	mAh = mah
	cc = cc
	hp = hp, tk, tenaga kuda, daya kuda
	Nm = nm, newton meter, newton-meter
	karat = karat
	kalori = kalori, kkal
	dB = desibel, db
	AU = satuan astronomi
	tahun cahaya = tahun cahaya
	ppm = ppm
	tahun = tahun, thn
	bulan = bulan
	minggu = minggu, pekan
	hari = hari
	malam = malam
	jam = jam
	menit = menit, mnt
	detik = detik, dtk
	milidetik = milidetik
	dekade = dekade, dasawarsa
	abad = abad
	kuartal = kuartal
	triwulan = triwulan
	semester = semester
	windu = windu
	kali = kali
	kali lipat = kali lipat
	poin = poin
	skor = skor
	lot = lot
`);

/** Units of one kind, each with how many of the smallest it holds. */
export const kinds: readonly Readonly<Record<string, number>>[] = [
	{mm: 1, cm: 10, m: 1e3, km: 1e6},
	{mg: 1, g: 1e3, ons: 1e5, kg: 1e6, kuintal: 1e8, ton: 1e9},
	{ml: 1, liter: 1e3, kiloliter: 1e6},
	{watt: 1, kW: 1e3, MW: 1e6, GW: 1e9},
	{MB: 1, GB: 1e3, TB: 1e6},
	{detik: 1, menit: 60, jam: 3600, hari: 86_400, minggu: 604_800},
	{bulan: 1, tahun: 12, dekade: 120, abad: 1200},
];

/** Written to a figure without a space: `10km`, `1,5juta`. */
export const gluedUnits: ReadonlySet<string> = new Set(
	`km kg cm mm m g gr gram mg ton ha l ml gb mb tb mw gw kw kwh cc hp mah mbps ghz mhz hz mp jt juta rb ribu miliar
	triliun persen meter jam menit detik hari tahun orang kali wib wita wit sr bps m² km² m2 m3 m³ km2 cm² va kva kv kbps kwp mwp gwh mwh gt mdpl ekor unit kk inci inch fps rpm
	nm lembar gol poin suara juta jiwa kursi siswa warga pcs`
		.trim()
		.split(/\s+/),
);
