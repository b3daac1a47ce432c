import {words} from './gazetteer-table.js';

/**
 * Everyday English words as products, works, bands and bodies bear them (`Steam Deck`, `Blue Aura`, `National Health
 * Service`). Words that are also common names or surnames (King, Rose, Hope, Young) are left out on purpose.
 */
export const foreignWords: ReadonlySet<string> = new Set(
	words(`
academy action advance advanced adventure agency air airlines airport album all alliance alpha america american and animal apple
arena art arts artist asian association aura auto award awards baby back band bank base battle beach beat beauty best beta
big birth black blood blue board body bold book boom box boy boys brand bread break bright broadcasting brother brothers
building bureau business cable cafe camera camp canal candy capital car card care cat center central centre century
champion champions championship charity chart chat chess chief child children chocolate choice christian church cinema circle
city class classic clean clear climate clinic clock cloud club coast code coffee cold college color colour combat comedy comic
commerce commission committee common communication community company computer concert connect control convention cool core
corner council country county court cream creative credit crime crown culture cup cyber daily dance dark data day days
dead death deck deep defence defense delta democracy design development device diamond digital dinner direct disc
discovery display division dog doctor door double down dragon dream dreams drink drive earth east eastern economic edge edition
education electric electronics elite empire energy engine engineering english entertainment episode europe european event
everything evolution exchange express extra eye face factory fair family fantasy farm fashion fast federal
federation festival fight film final finance fire first fish five flash flight floor flower flowers fly food foot football
force foreign forest forever formula forum foundation four free freedom fresh friend friends front full fun fund fusion future
galaxy game games gaming gang garden gas gate gen general generation ghost giant girl girls glass global go gold golden golf
good government grand great green grey ground group guard guide guitar gun hand happy hard head health heart heavens
heavy hello help heritage hero heroes high history hit hits holiday home honey horror horse hospital hot hotel house how
human ice icon idea idol image impact independent industrial industries industry inside institute insurance interactive
international internet invasion island issue jazz jelly jet job journey jungle junior just key kick kid kids kill kingdom kit
kitchen lab label lake land language last laugh launch league learning left legend legends liberty library life light
lightning limited line lion lite live living logic long look lost lover luck lucky machine mad made magazine magic main
major make making man management manga map marine market mars master match matter max mega memory men metal metro middle
midnight military mind mini mint minute mirror miss mission mix mobile mode model modern moment money monitor monster
moon morning most mother motion motor mountain movement movie museum music musical my mystery nation national nations nature
navy need network never new news next night nine nobody noise normal north northern note now number ocean office official
oil old olympic olympics one only open opera orange order organization orchestra original out over owner oxygen pacific
pack pad paint panel paper paradise party pass past path pay peace people perfect phone photo physical piano picture pictures
piece pink pirate pirates pixel planet plastic play player playing plus pocket poetry point police pop popular port
post pot power premier premiere premium press prime princess print private pro product production productions professional program
project property public publishing pulse punk pure purple puzzle quality quarter queen quest race racing radio rain
rainbow read reader ready real reality rebel record records red regional relation relations report republic research
reserve resort resources rest retail return revenge revenue revolution ride right rights rising road robot rock rocket
role roll rolling romance room route royal rugby rule run running sacred safe safety sales sand satellite save scandal
school science screen sea search season second secret security self senior series service services set seven
shadow shape share shield shine ship shop shopping short show side sight sign silence silver simple sing singer single
sister sisters six skin sky sleep small smart smile smoke snow social society soft software solar soldier solution solutions
some song songs sorry soul sound south southern space special speed spirit sport sports spring square stage standard star stars
start state states station steam steel step still stock stop storm story street strike string strong structure student
studio studios style sugar summer sun sunday super supply support surf survival sweet switch system systems table talent
talk tank target taste tax tea teacher team tech technical technologies technology telecom television temple test than
theater theatre theme theory there thing things think third this three thunder ticket tiger time times titan to today
together tokyopop tomorrow tonight tool top total touch tour tournament toward tower town toy track trade traffic training
transport travel treasure tree trial trio trip true trust truth turbo two type ultimate ultra under union unit
united universal universe university unlimited urban video village violet viral virtual vision vocational voice volume wagon wall want war
warrior warriors watch water wave way weather web wedding week weekly welcome west western wheel when white
who why wide wild wind window wine wing wings winner winter wireless without woman women wonder
wooden word words work works world year years yellow you your youth zero zone hall river
`),
);
