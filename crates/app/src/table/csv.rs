//! Comma-separated lines, strictly (RFC 4180): a field with a comma, a quote or a
//! line break stands in quotes, a quote in it is doubled, blanks around a field do
//! not count, blank lines are passed over. Knows nothing of what is in the fields.

/// One record and the line it begins on, from 1.
pub(super) struct Record {
    pub(super) line: u32,
    pub(super) fields: Vec<String>,
}

/// A quote that is not closed, or that stands in the middle of a field; on this line.
pub(super) struct BadQuote(pub(super) u32);

/// Reads all records; what cannot be read is told with its line, and the rest is
/// read on from the next line.
pub(super) fn read(text: &str) -> Vec<Result<Record, BadQuote>> {
    let mut records = Vec::new();
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut lines = (1_u32..).zip(text.lines());
    while let Some((number, line)) = lines.next() {
        if line.trim().is_empty() {
            continue;
        }
        // A quoted field may go on over the end of a line.
        let mut whole = line.to_owned();
        while whole.matches('"').count() % 2 == 1 {
            let Some((_, next)) = lines.next() else { break };
            whole.push('\n');
            whole.push_str(next);
        }
        let fields = fields(&whole);
        records.push(fields.map(|fields| Record { line: number, fields }).ok_or(BadQuote(number)));
    }
    records
}

fn fields(record: &str) -> Option<Vec<String>> {
    let mut fields = Vec::new();
    let mut rest = record;
    loop {
        let (field, after) = match rest.trim_start().strip_prefix('"') {
            Some(inside) => quoted(inside)?,
            None => {
                let end = rest.find(',').unwrap_or(rest.len());
                let plain = rest[..end].trim();
                if plain.contains('"') {
                    return None;
                }
                (plain.to_owned(), &rest[end..])
            }
        };
        fields.push(field);
        match after.strip_prefix(',') {
            Some(next) => rest = next,
            None if after.is_empty() => return Some(fields),
            None => return None,
        }
    }
}

/// The text up to the closing quote, and what follows it.
fn quoted(inside: &str) -> Option<(String, &str)> {
    let mut field = String::new();
    let mut rest = inside;
    loop {
        let (before, after) = rest.split_once('"')?;
        field.push_str(before);
        match after.strip_prefix('"') {
            Some(next) => {
                field.push('"');
                rest = next;
            }
            None => return Some((field, after.trim_start_matches([' ', '\t']))),
        }
    }
}

/// A field as it is written.
pub(super) fn field(text: &str) -> String {
    let plain = !text.contains([',', '"', '\n', '\r']) && text.trim() == text;
    if plain { text.to_owned() } else { format!("\"{}\"", text.replace('"', "\"\"")) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotes_commas_and_line_breaks_are_kept() {
        let names = ["Liu, Wei", "the \"old\" one", "two\nlines", "plain"];
        let text: Vec<String> = names.iter().map(|name| field(name)).collect();
        let read = read(&text.join(","));
        let record = read.into_iter().next().and_then(Result::ok).expect("one record");
        assert_eq!(record.fields, names);
    }

    #[test]
    fn a_quote_out_of_place_is_told_with_its_line() {
        let read = read("a,b\n\n\"c\"d,e\nf,g\n");
        let lines: Vec<_> = read
            .iter()
            .map(|record| match record {
                Ok(record) => (record.line, true),
                Err(BadQuote(line)) => (*line, false),
            })
            .collect();
        assert_eq!(lines, [(1, true), (3, false), (4, true)]);
    }
}
