//! What a random program may mention at a point: its locals with their types, and which of them are borrowed or moved away.

/// A type, with what is known of the values: lengths, bounds.
#[derive(Clone, PartialEq, Debug)]
pub(crate) enum Ty {
    Float,
    /// Less than the bound; `usize::MAX` where none is known.
    Int(usize),
    Bool,
    Array(Box<Ty>, usize),
    /// Of at least this length.
    Vec(Box<Ty>, usize),
    Slice(Box<Ty>, usize),
    Tuple(Vec<Ty>),
}

impl Ty {
    pub(crate) fn array(n: usize) -> Self {
        Self::Array(Box::new(Self::Float), n)
    }

    pub(crate) fn vec(n: usize) -> Self {
        Self::Vec(Box::new(Self::Float), n)
    }

    pub(crate) fn text(&self) -> String {
        match self {
            Self::Float => "f64".into(),
            Self::Int(_) => "usize".into(),
            Self::Bool => "bool".into(),
            Self::Array(e, n) => format!("[{}; {n}]", e.text()),
            Self::Vec(e, _) => format!("Vec<{}>", e.text()),
            Self::Slice(e, _) => format!("[{}]", e.text()),
            Self::Tuple(parts) => format!("({})", parts.iter().map(Self::text).collect::<Vec<_>>().join(", ")),
        }
    }

    /// The element type and a length that is certain.
    pub(crate) fn container(&self) -> Option<(&Self, usize)> {
        match self {
            Self::Array(e, n) | Self::Vec(e, n) | Self::Slice(e, n) => Some((e, *n)),
            Self::Float | Self::Int(_) | Self::Bool | Self::Tuple(_) => None,
        }
    }

    /// A float can be reached in it.
    pub(crate) fn has_float(&self) -> bool {
        match self {
            Self::Float => true,
            Self::Int(_) | Self::Bool => false,
            Self::Array(e, n) | Self::Vec(e, n) | Self::Slice(e, n) => *n > 0 && e.has_float(),
            Self::Tuple(parts) => parts.iter().any(Self::has_float),
        }
    }

    pub(crate) fn is_copy(&self) -> bool {
        match self {
            Self::Float | Self::Int(_) | Self::Bool => true,
            Self::Array(e, _) => e.is_copy(),
            Self::Vec(..) | Self::Slice(..) => false,
            Self::Tuple(parts) => parts.iter().all(Self::is_copy),
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Passed {
    Value,
    Ref,
    Mut,
}

#[derive(Clone, Debug)]
pub(crate) struct Local {
    pub(crate) name: String,
    pub(crate) ty: Ty,
    /// Can be written into.
    pub(crate) mutable: bool,
    /// A reference: a scalar behind it is read with `*`.
    pub(crate) passed: Passed,
    /// No float in it is larger, roughly.
    pub(crate) size: f64,
    /// Another local that this one borrows, and whether mutably.
    pub(crate) borrows: Option<(usize, bool)>,
    /// In how many loops it was declared.
    pub(crate) loops: usize,
    pub(crate) moved: bool,
}

impl Local {
    /// Still there after a closure has moved it.
    pub(crate) fn is_copied(&self) -> bool {
        self.passed == Passed::Ref || (self.passed == Passed::Value && self.ty.is_copy())
    }
}

#[derive(Default)]
pub(crate) struct Scope {
    pub(crate) locals: Vec<Local>,
    pub(crate) loops: usize,
}

impl Scope {
    pub(crate) fn add(&mut self, name: &str, ty: Ty, mutable: bool, size: f64) -> usize {
        self.locals.push(Local {
            name: name.to_owned(),
            ty,
            mutable,
            passed: Passed::Value,
            size,
            borrows: None,
            loops: self.loops,
            moved: false,
        });
        self.locals.len() - 1
    }

    /// A name for what lies in another local, or in a part of it.
    pub(crate) fn add_alias(&mut self, name: &str, ty: Ty, of: usize, mutable: bool) -> usize {
        let at = self.add(name, ty, mutable, self.locals[of].size);
        self.locals[at].passed = if mutable { Passed::Mut } else { Passed::Ref };
        self.locals[at].borrows = Some((of, mutable));
        at
    }

    fn is_visible(&self, i: usize) -> bool {
        let name = &self.locals[i].name;
        !self.locals[i + 1..].iter().any(|l| l.name == *name)
    }

    pub(crate) fn is_readable(&self, i: usize) -> bool {
        !self.locals[i].moved && self.is_visible(i) && !self.locals.iter().any(|l| l.borrows == Some((i, true)))
    }

    pub(crate) fn is_writable(&self, i: usize) -> bool {
        self.locals[i].mutable
            && self.is_readable(i)
            && !self.locals.iter().any(|l| l.borrows.is_some_and(|(of, _)| of == i))
    }

    /// The locals that can be read and fulfil a condition.
    pub(crate) fn readable(&self, wanted: impl Fn(&Local) -> bool) -> Vec<usize> {
        (0..self.locals.len()).filter(|i| wanted(&self.locals[*i]) && self.is_readable(*i)).collect()
    }

    pub(crate) fn writable(&self, wanted: impl Fn(&Local) -> bool) -> Vec<usize> {
        (0..self.locals.len()).filter(|i| wanted(&self.locals[*i]) && self.is_writable(*i)).collect()
    }
}
