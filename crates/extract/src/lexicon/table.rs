//! Tab-separated tables with a header line.

/// A row of a table. Missing cells are empty.
pub struct Row<'a> {
    columns: &'a [&'static str],
    cells: &'a [&'static str],
}

impl Row<'_> {
    pub fn get(&self, column: &str) -> &'static str {
        let index = self.columns.iter().position(|c| *c == column);
        index.and_then(|i| self.cells.get(i)).copied().unwrap_or("")
    }

    /// The values of a cell, which stand between bars.
    pub fn list(&self, column: &str) -> impl Iterator<Item = &'static str> + use<> {
        let mut values = Vec::new();
        split(self.get(column), b'|', &mut values);
        values.into_iter().filter(|v| !v.is_empty())
    }
}

/// Calls `each` for every row of a table.
pub fn rows(table: &'static str, mut each: impl FnMut(&Row<'_>)) {
    let mut lines = table.lines().filter(|l| !l.is_empty() && !l.starts_with('#'));
    let (mut columns, mut cells) = (Vec::new(), Vec::new());
    split(lines.next().unwrap_or(""), b'\t', &mut columns);
    for line in lines {
        cells.clear();
        split(line, b'\t', &mut cells);
        each(&Row { columns: &columns, cells: &cells });
    }
}

/// Adds what stands between these bytes.
fn split(text: &'static str, between: u8, parts: &mut Vec<&'static str>) {
    let mut from = 0;
    for (i, byte) in text.bytes().enumerate() {
        if byte == between {
            parts.push(&text[from..i]);
            from = i + 1;
        }
    }
    parts.push(&text[from..]);
    debug_assert!(parts.iter().all(|p| p.trim() == *p), "white space around a value: {text}");
}

/// Folds a lower-case word to its key: straight apostrophe, plain hyphen, no accents on Latin letters.
pub fn fold(word: &str) -> String {
    word.chars().filter_map(fold_char).collect::<String>().to_lowercase()
}

/// Does folding change the word?
pub fn folds(word: &str) -> bool {
    word.chars().any(|c| fold_char(c) != Some(c) || !c.to_lowercase().eq([c]))
}

fn fold_char(c: char) -> Option<char> {
    Some(match c {
        '’' | '‘' | 'ʼ' | 'ʻ' => '\'',
        '\u{2011}' | '‐' => '-',
        '\u{300}'..='\u{36f}' => return None,
        'à'..='å'
        | 'À'..='Å'
        | 'ā'
        | 'Ā'
        | 'ă'
        | 'Ă'
        | 'ą'
        | 'Ą'
        | 'ạ'
        | 'ả'
        | 'ấ'
        | 'ầ'
        | 'ẩ'
        | 'ẫ'
        | 'ậ' => 'a',
        'ç' | 'Ç' | 'ć' | 'Ć' | 'č' | 'Č' => 'c',
        'ď' | 'Ď' | 'đ' | 'Đ' | 'ð' => 'd',
        'è'..='ë'
        | 'È'..='Ë'
        | 'ē'
        | 'Ē'
        | 'ė'
        | 'Ė'
        | 'ę'
        | 'Ę'
        | 'ě'
        | 'Ě'
        | 'ế'
        | 'ề'
        | 'ể'
        | 'ễ'
        | 'ệ'
        | 'ẹ' => 'e',
        'ğ' | 'Ğ' | 'ģ' | 'Ģ' => 'g',
        'ì'..='ï' | 'Ì'..='Ï' | 'ī' | 'Ī' | 'ı' | 'İ' | 'į' | 'ị' | 'ĩ' => 'i',
        'ķ' | 'Ķ' => 'k',
        'ł' | 'Ł' | 'ļ' | 'Ļ' | 'ľ' | 'Ľ' => 'l',
        'ñ' | 'Ñ' | 'ń' | 'Ń' | 'ň' | 'Ň' | 'ņ' | 'Ņ' => 'n',
        'ò'..='ö'
        | 'Ò'..='Ö'
        | 'ø'
        | 'Ø'
        | 'ō'
        | 'Ō'
        | 'ő'
        | 'Ő'
        | 'ơ'
        | 'ộ'
        | 'ồ'
        | 'ố'
        | 'ổ'
        | 'ọ'
        | 'ớ'
        | 'ờ'
        | 'ở'
        | 'ợ' => 'o',
        'ř' | 'Ř' => 'r',
        'ś' | 'Ś' | 'š' | 'Š' | 'ş' | 'Ş' | 'ș' | 'Ș' => 's',
        'ť' | 'Ť' | 'ţ' | 'Ţ' | 'ț' | 'Ț' => 't',
        'ù'..='ü'
        | 'Ù'..='Ü'
        | 'ū'
        | 'Ū'
        | 'ů'
        | 'Ů'
        | 'ű'
        | 'Ű'
        | 'ų'
        | 'ư'
        | 'ứ'
        | 'ừ'
        | 'ử'
        | 'ữ'
        | 'ự'
        | 'ụ'
        | 'ũ' => 'u',
        'ý' | 'ÿ' | 'Ý' | 'ỳ' | 'ỹ' => 'y',
        'ź' | 'Ź' | 'ż' | 'Ż' | 'ž' | 'Ž' => 'z',
        other => other,
    })
}
