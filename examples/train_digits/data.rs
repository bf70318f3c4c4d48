//! The handwritten digits: reading the file and splitting it.

use std::{error::Error, fs::File, io::Read, path::Path};

use flate2::read::GzDecoder;

/// Pixels per digit, 8 × 8.
pub(crate) const PIXELS: usize = 64;

/// Classes, the digits 0 to 9.
pub(crate) const CLASSES: usize = 10;

/// The brightest pixel of the file, which becomes 1.
const BRIGHTEST: u8 = 16;

/// Digits as the network reads them: `n` classes and `n * PIXELS` pixels, digit after digit.
#[derive(Default)]
pub(crate) struct Digits {
    /// Brightness from 0 to 1.
    pub(crate) pixels: Vec<f64>,
    /// Which digit it is, below `CLASSES`.
    pub(crate) classes: Vec<usize>,
}

impl Digits {
    /// How many digits there are.
    pub(crate) fn len(&self) -> usize {
        self.classes.len()
    }

    /// The pixels of one digit.
    pub(crate) fn image(&self, index: usize) -> &[f64] {
        &self.pixels[index * PIXELS..(index + 1) * PIXELS]
    }

    /// Makes `self` the digits of `source` at `indices`, in that order.
    pub(crate) fn gather(&mut self, source: &Self, indices: &[usize]) {
        self.pixels.clear();
        self.classes.clear();
        for &index in indices {
            self.pixels.extend_from_slice(source.image(index));
            self.classes.push(source.classes[index]);
        }
    }

    /// Parts the digits into those to train on and those to test on, by their line number from 0.
    pub(crate) fn split(&self, is_test: impl Fn(usize) -> bool) -> (Self, Self) {
        let (test, train): (Vec<_>, Vec<_>) = (0..self.len()).partition(|&line| is_test(line));
        let mut parts = (Self::default(), Self::default());
        parts.0.gather(self, &train);
        parts.1.gather(self, &test);
        parts
    }
}

/// Reads a gzipped file of digits.
///
/// # Errors
/// Says which file, and for a malformed line also which line, cannot be used and why.
pub(crate) fn read(path: &Path) -> Result<Digits, Box<dyn Error>> {
    let name = path.display();
    let file = File::open(path).map_err(|error| format!("cannot open {name}: {error}"))?;
    parse(GzDecoder::new(file)).map_err(|error| format!("{name}: {error}").into())
}

/// Reads comma-separated digits: per line `PIXELS` values, then the class.
fn parse(text: impl Read) -> Result<Digits, Box<dyn Error>> {
    let mut lines = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(text);
    let mut digits = Digits::default();
    for (index, record) in lines.records().enumerate() {
        let in_line = |error: String| format!("line {}: {error}", index + 1);
        let record = record?;
        if record.len() != PIXELS + 1 {
            let found = record.len();
            return Err(in_line(format!("{PIXELS} pixels and a class expected, {found} values found")).into());
        }
        for field in record.iter().take(PIXELS) {
            let pixel = whole_number(field, "pixel", BRIGHTEST).map_err(in_line)?;
            digits.pixels.push(f64::from(pixel) / f64::from(BRIGHTEST));
        }
        let class = whole_number(&record[PIXELS], "class", 9).map_err(in_line)?;
        digits.classes.push(class.into());
    }
    if digits.len() == 0 {
        return Err("no digits in it".into());
    }
    Ok(digits)
}

/// A whole number from 0 to `largest`, named `what` in the error.
fn whole_number(field: &str, what: &str, largest: u8) -> Result<u8, String> {
    match field.trim().parse() {
        Ok(number) if number <= largest => Ok(number),
        _ => Err(format!("a {what} is a whole number from 0 to {largest}, found `{field}`")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(pixel: &str, class: &str) -> String {
        format!("{}{class}\n", format!("{pixel},").repeat(PIXELS))
    }

    fn error_of(text: &str) -> String {
        parse(text.as_bytes()).err().expect("an error").to_string()
    }

    #[test]
    fn pixels_are_scaled_and_classes_kept() {
        let text = line("8", "3") + &line("16", "9");
        let digits = parse(text.as_bytes()).unwrap();
        assert_eq!(digits.classes, [3, 9]);
        assert_eq!(digits.image(0), [0.5; PIXELS]);
        assert_eq!(digits.image(1), [1.0; PIXELS]);
    }

    #[test]
    fn splits_are_disjoint_and_complete() {
        let lines: String = (0..10).map(|class| line("0", &class.to_string())).collect();
        let digits = parse(lines.as_bytes()).unwrap();
        let (train, test) = digits.split(|line| line % 5 == 4);
        assert_eq!(test.classes, [4, 9]);
        assert_eq!(train.classes, [0, 1, 2, 3, 5, 6, 7, 8]);
    }

    #[test]
    fn bad_lines_are_named() {
        let good = line("1", "1");
        assert_eq!(error_of(&(good.clone() + "1,2,3\n")), "line 2: 64 pixels and a class expected, 3 values found");
        assert_eq!(error_of(&(good + &line("17", "1"))), "line 2: a pixel is a whole number from 0 to 16, found `17`");
        assert_eq!(error_of(&line("1", "ten")), "line 1: a class is a whole number from 0 to 9, found `ten`");
        assert_eq!(error_of(""), "no digits in it");
    }

    #[test]
    fn missing_and_foreign_files_are_named() {
        let missing = read(Path::new("no/such/file.gz")).err().expect("an error");
        assert!(missing.to_string().starts_with("cannot open no/such/file.gz: "));
        let foreign = read(Path::new(file!())).err().expect("an error");
        assert!(foreign.to_string().starts_with(file!()), "{foreign}");
    }
}
