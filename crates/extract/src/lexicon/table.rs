//! Tab-separated tables with a header line: rows as maps from column to cell.

/// A row of a table. Missing cells are empty.
pub struct Row<'a> {
    columns: &'a [&'a str],
    cells: Vec<&'a str>,
}

impl<'a> Row<'a> {
    pub fn get(&self, column: &str) -> &'a str {
        let index = self.columns.iter().position(|c| *c == column);
        index.and_then(|i| self.cells.get(i)).map_or("", |c| c.trim())
    }

    /// The values of a cell, which stand between bars.
    pub fn list(&self, column: &str) -> impl Iterator<Item = &'a str> + use<'a> {
        self.get(column).split('|').map(str::trim).filter(|v| !v.is_empty())
    }
}

/// Calls `each` for every row of a table.
pub fn rows<'a>(table: &'a str, mut each: impl FnMut(Row<'_>)) {
    let mut lines = table.lines().filter(|l| !l.trim().is_empty() && !l.starts_with('#'));
    let columns: Vec<&'a str> = lines.next().unwrap_or("").split('\t').map(str::trim).collect();
    for line in lines {
        each(Row { columns: &columns, cells: line.split('\t').collect() });
    }
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
        'ď' | 'đ' | 'Đ' | 'ð' => 'd',
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
        'ł' | 'Ł' | 'ļ' | 'Ļ' | 'ľ' => 'l',
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
