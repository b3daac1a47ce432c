<?php
// Reads files of questions with Moodle's own readers, and prints what each was read as: one JSON object a line.
// php read-with-moodle.php MOODLE FILE…, where MOODLE is a checkout of Moodle and each FILE ends in .gift or .xml

$moodle = $argv[1];

// What the readers use of the rest of Moodle.
define('MOODLE_INTERNAL', true);
define('FORMAT_MOODLE', 0);
define('FORMAT_HTML', 1);
define('FORMAT_PLAIN', 2);
define('FORMAT_WIKI', 3);
define('FORMAT_MARKDOWN', 4);
define('PARAM_TEXT', 'text');
$CFG = (object) ['libdir' => "$moodle/lib", 'dirroot' => $moodle];
$OUTPUT = new class {
	function notification($text) { fwrite(STDERR, "$text\n"); return ''; }
};
function get_string($name, $of = '', $a = null) { return "$of/$name"; }
function get_config($of, $name = null) { return $name === 'shuffleanswers' ? 1 : 'abc'; }
function s($text) { return htmlspecialchars((string) $text); }
function clean_param($text, $type) { return $text; }
function shorten_text($text, $length = 30) { return mb_substr($text, 0, $length); }
function debugging($text) { fwrite(STDERR, "$text\n"); }
class core_text {
	static function trim_utf8_bom($text) { return preg_replace('/^\xEF\xBB\xBF/', '', $text); }
	static function strlen($text) { return mb_strlen($text); }
}
class core_tag_tag {
	static function is_enabled($component, $type) { return true; }
}
class question_bank {
	static function get_all_qtypes() { return []; }
	static function get_qtype($name, $must = true) { return null; }
}
class coding_exception extends Exception {}
class moodle_exception extends Exception {
	function __construct($code) { parent::__construct($code); }
}

require "$moodle/question/format.php";
require "$moodle/question/format/gift/format.php";
require "$moodle/question/format/xml/format.php";

function call($object, $method, ...$arguments) {
	$reflected = new ReflectionMethod($object, $method);
	$reflected->setAccessible(true);
	return $reflected->invoke($object, ...$arguments);
}

foreach (array_slice($argv, 2) as $file) {
	$class = 'qformat_' . (str_ends_with($file, '.xml') ? 'xml' : 'gift');
	$reader = new $class();
	ob_start();
	$questions = call($reader, 'readquestions', call($reader, 'readdata', $file));
	fwrite(STDERR, strip_tags(ob_get_clean()));
	$read = ['errors' => $reader->importerrors, 'questions' => $questions];
	echo json_encode($read, JSON_UNESCAPED_UNICODE | JSON_THROW_ON_ERROR), "\n";
}
