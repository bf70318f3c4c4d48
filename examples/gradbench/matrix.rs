//! Lists of rows, stored one after the other.

use std::fmt;

use serde::{
    Deserialize, Deserializer, Serialize, Serializer,
    de::{Error, SeqAccess, Visitor},
};

/// Numbers in rows of equal length.
#[derive(Debug, Clone, Default)]
pub(crate) struct Matrix {
    rows: usize,
    columns: usize,
    /// Row after row.
    pub(crate) numbers: Vec<f64>,
}

impl Matrix {
    /// A matrix of the same shape with these numbers.
    pub(crate) fn with(&self, numbers: Vec<f64>) -> Self {
        Self { numbers, ..*self }
    }

    /// Requires `rows` × `columns`.
    pub(crate) fn check(&self, what: &str, rows: usize, columns: usize) -> Result<(), String> {
        // Nothing is known of the rows of an empty matrix, and of the width of empty rows.
        if self.rows == rows && (self.columns == columns || rows == 0) {
            return Ok(());
        }
        Err(format!("`{what}` is {}×{}, expected {rows}×{columns}", self.rows, self.columns))
    }

    pub(crate) fn rows(&self) -> usize {
        self.rows
    }

    pub(crate) fn columns(&self) -> usize {
        self.columns
    }
}

impl<'de> Deserialize<'de> for Matrix {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Rows;

        impl<'de> Visitor<'de> for Rows {
            type Value = Matrix;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a list of rows of numbers")
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Matrix, A::Error> {
                let mut matrix = Matrix::default();
                while let Some(row) = list.next_element::<Vec<f64>>()? {
                    if matrix.rows == 0 {
                        matrix.columns = row.len();
                    } else if row.len() != matrix.columns {
                        return Err(A::Error::invalid_length(row.len(), &"rows of equal length"));
                    }
                    matrix.rows += 1;
                    matrix.numbers.extend(row);
                }
                Ok(matrix)
            }
        }

        deserializer.deserialize_seq(Rows)
    }
}

impl Serialize for Matrix {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let row = |i: usize| &self.numbers[i * self.columns..(i + 1) * self.columns];
        serializer.collect_seq((0..self.rows).map(row))
    }
}
