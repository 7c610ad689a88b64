package org.peerway.assessment.exchange.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.peerway.assessment.exchange.Reason;
import org.peerway.assessment.exchange.item.RefusedException;
import org.peerway.assessment.question.Rubric;

/**
 * A rubric in one cell: a line for each criterion, as in "warm: Speaks warmly", and below
 * it a line for each of its levels, as in "- 2: Throughout". A line break within is
 * written as "\n".
 */
final class RubricCell {

	private static final Pattern LEVEL = Pattern.compile("-\\s*(\\d{1,6})\\s*:(.*)");

	private static final Pattern CRITERION = Pattern.compile("([^:]{1,60}):\\s*(.*)");

	private final List<Rubric.Criterion> criteria = new ArrayList<>();

	private final List<Rubric.Level> levels = new ArrayList<>();

	private String criterion = "";

	private RubricCell() {
	}

	/**
	 * Reads a rubric.
	 * @throws RefusedException if a level stands under no criterion
	 */
	static Rubric read(String cell) {
		var rubric = new RubricCell();
		cell.lines().map(String::strip).filter((line) -> !line.isEmpty()).forEach(rubric::line);
		rubric.end();
		return new Rubric(rubric.criteria);
	}

	private void line(String line) {
		var level = LEVEL.matcher(line);
		if (!level.matches()) {
			end();
			this.criterion = line;
		}
		else if (this.criterion.isEmpty()) {
			throw new RefusedException(Reason.UNEXPECTED, line);
		}
		else {
			this.levels.add(new Rubric.Level(Integer.parseInt(level.group(1)), unescaped(level.group(2).strip())));
		}
	}

	private void end() {
		if (!this.criterion.isEmpty()) {
			var parts = CRITERION.matcher(this.criterion);
			boolean named = parts.matches();
			var id = named ? parts.group(1).strip() : String.valueOf(this.criteria.size() + 1);
			this.criteria
				.add(new Rubric.Criterion(id, unescaped(named ? parts.group(2) : this.criterion), this.levels));
		}
		this.levels.clear();
		this.criterion = "";
	}

	static String write(Rubric rubric) {
		var cell = new StringBuilder();
		for (Rubric.Criterion criterion : rubric.criteria()) {
			cell.append(criterion.id()).append(": ").append(escaped(criterion.text())).append('\n');
			for (Rubric.Level level : criterion.levels()) {
				cell.append("- ").append(level.points()).append(": ").append(escaped(level.text())).append('\n');
			}
		}
		return cell.toString().strip();
	}

	private static String escaped(String text) {
		return text.replace("\\", "\\\\").replace("\n", "\\n");
	}

	private static String unescaped(String text) {
		var plain = new StringBuilder();
		for (int i = 0; i < text.length(); i++) {
			char ch = text.charAt(i);
			if (ch == '\\' && i + 1 < text.length() && (text.charAt(i + 1) == 'n' || text.charAt(i + 1) == '\\')) {
				i++;
				plain.append((text.charAt(i) == 'n') ? '\n' : '\\');
			}
			else {
				plain.append(ch);
			}
		}
		return plain.toString();
	}

}
