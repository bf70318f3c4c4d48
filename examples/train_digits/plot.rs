//! The loss and accuracy curves, drawn as an SVG: no font library is needed to write one.

use std::{error::Error, fs, path::Path};

use plotters::prelude::*;

use crate::train::Epoch;

type Panel<'a> = DrawingArea<SVGBackend<'a>, plotters::coord::Shift>;

/// Draws the runs, each with its title, beside each other: loss on the left, test accuracy on the right.
///
/// # Errors
/// Says which file cannot be written and why.
pub(crate) fn curves(path: &Path, runs: &[(&str, Vec<Epoch>)]) -> Result<(), Box<dyn Error>> {
    let in_file = |error: &dyn Error| format!("cannot write {}: {error}", path.display());
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(|error| in_file(&error))?;
    }
    let picture = SVGBackend::new(path, (1000, 420)).into_drawing_area();
    picture.fill(&WHITE)?;
    let (left, right) = picture.split_horizontally(500);
    panel(&left, "training loss", runs, |epoch| epoch.loss)?;
    panel(&right, "test accuracy", runs, |epoch| epoch.test_accuracy)?;
    picture.present().map_err(|error| in_file(&error))?;
    Ok(())
}

/// One set of axes and a line per run.
fn panel(
    area: &Panel,
    caption: &str,
    runs: &[(&str, Vec<Epoch>)],
    height: fn(&Epoch) -> f64,
) -> Result<(), Box<dyn Error>> {
    let heights = || runs.iter().flat_map(|(_, history)| history).map(height);
    let epochs = runs.iter().map(|(_, history)| history.len()).max().unwrap_or(0);
    let low = heights().fold(f64::INFINITY, f64::min);
    let high = heights().fold(f64::NEG_INFINITY, f64::max);
    let margin = 0.05 * (high - low).max(0.01);

    let mut chart = ChartBuilder::on(area)
        .caption(caption, ("sans-serif", 20))
        .margin(15)
        .x_label_area_size(40)
        .y_label_area_size(55)
        .build_cartesian_2d(1.0..epochs.max(2) as f64, low - margin..high + margin)?;
    chart
        .configure_mesh()
        .x_desc("epoch")
        .x_labels(epochs.min(8))
        .x_label_formatter(&|epoch| format!("{epoch:.0}"))
        .light_line_style(TRANSPARENT)
        .draw()?;
    for ((title, history), color) in runs.iter().zip([BLUE, RED]) {
        let points = history.iter().enumerate();
        let line = points.map(|(index, epoch)| ((index + 1) as f64, height(epoch)));
        chart
            .draw_series(LineSeries::new(line, color.stroke_width(2)))?
            .label(*title)
            .legend(move |(x, y)| PathElement::new([(x, y), (x + 20, y)], color.stroke_width(2)));
    }
    chart.configure_series_labels().background_style(WHITE.mix(0.8)).border_style(BLACK.mix(0.3)).draw()?;
    Ok(())
}
