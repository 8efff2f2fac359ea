//! The door for every file that somebody else may have written: size, encoding and brace depth
//! are checked before any parser sees the text. It knows no syntax beyond braces and comments.

use crate::finding::{Finding, Rule};

/// The largest `.ftl` or `.toml` file that is read.
pub const FTL_BYTES_MAX: usize = 1024 * 1024;

/// The deepest nesting of braces. The Fluent parser recurses per brace and would abort the
/// process on a hostile file, which no error handling can catch.
pub const BRACE_DEPTH_MAX: usize = 32;

/// The text of a file, without its byte order mark, or the reason why it may not be parsed.
pub fn admit(file: &str, bytes: &[u8]) -> Result<String, Finding> {
    if bytes.len() > FTL_BYTES_MAX {
        let message = format!("{} bytes; at most {FTL_BYTES_MAX} are read", bytes.len());
        return Err(Finding::of_file(file, Rule::TooBig, message));
    }
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let good = std::str::from_utf8(&bytes[..error.valid_up_to()])
            .expect("the bytes before the error are UTF-8");
        Finding::at(file, good, good.len(), Rule::NotUtf8, "the file is not UTF-8 from here")
    })?;
    // Both runtimes lose the first message behind a byte order mark, one of them silently.
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if let Some(position) = too_deep(text) {
        let message = format!("braces nest deeper than {BRACE_DEPTH_MAX}");
        return Err(Finding::at(file, text, position, Rule::TooDeep, message));
    }
    Ok(text.to_owned())
}

/// Where the nesting passes the cap. Braces in quotes count too: whether a quote opens a string
/// depends on the grammar, and guessing wrong would let a hostile file through.
fn too_deep(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    let mut line_start = 0;
    for line in text.split_inclusive('\n') {
        if !line.starts_with('#') {
            for (offset, byte) in line.bytes().enumerate() {
                match byte {
                    b'{' => depth += 1,
                    b'}' => depth = depth.saturating_sub(1),
                    _ => {}
                }
                if depth > BRACE_DEPTH_MAX {
                    return Some(line_start + offset);
                }
            }
        }
        line_start += line.len();
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refusal(bytes: &[u8]) -> Finding {
        admit("x.ftl", bytes).expect_err("this file must be refused")
    }

    #[test]
    fn a_byte_order_mark_is_stripped() {
        let text = admit("x.ftl", "\u{feff}a = b".as_bytes()).expect("a mark is no error");
        assert_eq!(text, "a = b", "the mark would swallow the first message");
    }

    #[test]
    fn a_hostile_nesting_is_refused_with_its_place() {
        let text = format!("ok = fine\nbad = {}", "{".repeat(50_000));
        let finding = refusal(text.as_bytes());
        assert_eq!(finding.rule, Rule::TooDeep, "the parser must never see it");
        assert_eq!((finding.line, finding.column), (2, 7 + BRACE_DEPTH_MAX), "where it tips over");
    }

    #[test]
    fn nesting_up_to_the_cap_is_admitted() {
        let text = format!("a = {}$x{}", "{".repeat(BRACE_DEPTH_MAX), "}".repeat(BRACE_DEPTH_MAX));
        assert!(admit("x.ftl", text.as_bytes()).is_ok(), "the cap itself is allowed");
    }

    #[test]
    fn a_file_over_the_cap_is_refused() {
        assert_eq!(refusal(&vec![b'#'; FTL_BYTES_MAX + 1]).rule, Rule::TooBig);
    }

    #[test]
    fn broken_utf8_is_refused_with_its_place() {
        let finding = refusal(b"a = b\nc = \xff");
        assert_eq!((finding.rule, finding.line, finding.column), (Rule::NotUtf8, 2, 5));
    }
}
