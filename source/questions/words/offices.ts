const heads =
	/^(?:presiden|wakil presiden|wapres|perdana menteri|wakil perdana menteri|menteri|wakil menteri|raja|ratu|sultan|paus|kanselir|gubernur|wakil gubernur|wagub|bupati|wakil bupati|wabup|wali kota|walikota|wakil wali kota|wakil walikota|wawali|ketua|kepala|wakil kepala|panglima|pangdam|danrem|dandim|kapolri|wakapolri|kapolda|kapolres|kapolresta|kapolrestabes|kapolsek|kasad|kasal|kasau|jaksa agung|pemimpin|direktur (?:utama|jenderal|eksekutif|pelaksana)|presiden direktur|presiden komisaris|komisaris utama|dirut|dirjen|duta besar|dubes|konsul jenderal|sekretaris|sekjen|rektor|dekan|camat|lurah|ceo|chief executive officer|plt|pj|penjabat|administrator|imam besar|uskup|menko|menkeu|menlu|mendagri|menhan|mendag|menkes|menhub|menpora|menag|mentan)(?= |$)/i;

// Parties and societies have many chairmen on one board.
const shared = /^ketua (?:dpp|dewan pimpinan|pengurus|pbnu|pp|bidang|tim|departemen)(?= |$)/i;

/** Whether an office with the body it belongs to is one that only one person fills at a time. */
export function isSoleOffice(role: string): boolean {
	return (
		heads.test(role) && !shared.test(role) && role.includes(' ') && /\p{Lu}/u.test(role.slice(1))
	);
}
