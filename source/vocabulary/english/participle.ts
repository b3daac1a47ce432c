/**
 * The past participle of an English verb phrase, whose first word is the verb: `hand over` → `handed over`. For glosses
 * of Indonesian passives.
 */
export function participle(phrase: string): string {
	const at = phrase.indexOf(' ');
	const verb = at < 0 ? phrase : phrase.slice(0, at);
	return participleOf(verb) + (at < 0 ? '' : phrase.slice(at));
}

function participleOf(verb: string): string {
	const dash = verb.lastIndexOf('-') + 1;
	const stem = verb.slice(dash);
	const prefix = verb.slice(0, dash);
	const irregular = irregularOf(stem);
	if (irregular !== undefined) return prefix + irregular;
	if (/e$/.test(stem)) return `${verb}d`;
	if (/[^aeiou]y$/.test(stem)) return `${verb.slice(0, -1)}ied`;
	if (/c$/.test(stem)) return `${verb}ked`;
	// One short syllable, or a stressed last one, doubles its consonant: `banned`, `permitted`.
	if (/^[^aeiou]*[aeiou][bdgklmnprtvz]$/.test(stem) || stressed.has(stem)) {
		return `${verb}${verb.at(-1)}ed`;
	}
	return `${verb}ed`;
}

function irregularOf(verb: string): string | undefined {
	const whole = irregular.get(verb);
	if (whole !== undefined) return whole;
	// `overthrow`, `withdraw`, `mislead`, `rebuild`, `undo`, `outsell`, `foresee`
	const parts = /^(over|under|with|mis|re|un|out|fore|up)(.{2,})$/.exec(verb);
	const rest = parts && irregular.get(parts[2]!);
	return rest ? parts[1]! + rest : undefined;
}

const stressed = new Set(
	'permit admit submit commit omit emit transmit refer prefer transfer defer confer infer occur recur incur concur compel expel propel repel control enrol patrol equip rebut regret abet allot'.split(
		' ',
	),
);

const irregular: ReadonlyMap<string, string> = new Map(
	`
	arise arisen; awake awoken; be been; bear borne; beat beaten; become become; begin begun; bend bent; bet bet
	bind bound; bite bitten; bleed bled; blow blown; break broken; breed bred; bring brought; build built; burn burned
	burst burst; buy bought; cast cast; catch caught; choose chosen; cling clung; come come; cost cost; creep crept
	cut cut; deal dealt; dig dug; do done; draw drawn; drink drunk; drive driven; eat eaten; fall fallen; feed fed
	feel felt; fight fought; find found; flee fled; fling flung; fly flown; forbid forbidden; forget forgotten
	forgive forgiven; freeze frozen; get got; give given; go gone; grind ground; grow grown; hang hung; have had
	hear heard; hide hidden; hit hit; hold held; hurt hurt; keep kept; kneel knelt; know known; lay laid; lead led
	leave left; lend lent; let let; lie lain; light lit; lose lost; make made; mean meant; meet met; pay paid; put put
	quit quit; read read; rid rid; ride ridden; ring rung; rise risen; run run; say said; see seen; seek sought
	sell sold; send sent; set set; sew sewn; shake shaken; shed shed; shine shone; shoot shot; show shown
	shrink shrunk; shut shut; sing sung; sink sunk; sit sat; sleep slept; slide slid; sling slung; slit slit; sow sown
	speak spoken; speed sped; spend spent; spill spilled; spin spun; split split; spread spread; spring sprung
	stand stood; steal stolen; stick stuck; sting stung; strike struck; string strung; strive striven; swear sworn
	sweep swept; swell swollen; swim swum; swing swung; take taken; teach taught; tear torn; tell told; think thought
	throw thrown; thrust thrust; tread trodden; wake woken; wear worn; weave woven; weep wept; win won; wind wound
	wring wrung; write written; broadcast broadcast; withhold withheld; withdraw withdrawn; understand understood
	undergo undergone; overcome overcome; upset upset
	`
		.trim()
		.split(/[;\n]/)
		.map((pair): [string, string] => pair.trim().split(' ') as [string, string]),
);
