package org.peerway.roleplay.insight;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.peerway.roleplay.Fixtures;
import org.peerway.roleplay.PlayState.Step;
import org.peerway.roleplay.PlayStatus;
import org.peerway.roleplay.insight.Insight.Flow;
import org.peerway.roleplay.insight.Insight.Taken;

import static org.assertj.core.api.Assertions.assertThat;

class InsightTallyTests {

	private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

	private final InsightTally tally = new InsightTally(Fixtures.coffee(), Fixtures.PRINCIPLES);

	@Test
	void countsNothingBeforeThereIsAPlay() {
		var insight = this.tally.insight();

		assertThat(insight.plays()).isZero();
		assertThat(insight.flows()).isEmpty();
		assertThat(insight.taken()).hasSize(8).allSatisfy((taken) -> assertThat(taken.plays()).isZero());
		assertThat(insight.endings()).extracting(Insight.Ended::plays).containsExactly(0, 0);
		assertThat(Sankey.of(insight).bars()).isEmpty();
	}

	@Test
	void tellsWherePlaysWent() {
		add("Autumn", PlayStatus.ENDED, "nobody-listens/ask", "radios/together");
		add("Autumn", PlayStatus.ENDED, "nobody-listens/ask", "radios/promise");
		add("Spring", PlayStatus.OPEN, "nobody-listens/reassure");

		var insight = this.tally.insight();

		assertThat(insight.flows()).containsExactly(new Flow(1, "nobody-listens", "radios", 2),
				new Flow(1, "nobody-listens", "meds", 1), new Flow(2, "radios", "thursday", 2));
		assertThat(insight.plays()).isEqualTo(3);
		assertThat(insight.ended()).isEqualTo(2);
		assertThat(insight.endings()).containsExactly(new Insight.Ended("thursday", 2), new Insight.Ended("leaves", 0));
	}

	@Test
	void countsRepliesByGroupWithoutThoseTakenOver() {
		add("Autumn", PlayStatus.ENDED, "nobody-listens/ask", "radios/together");
		add("Spring", PlayStatus.ENDED, "nobody-listens/ask", "radios/together");
		this.tally
			.add(new Played(steps("nobody-listens/ask", "radios/promise"), 1, PlayStatus.ENDED, "Autumn", NOVEMBER));

		assertThat(this.tally.insight().taken())
			.contains(new Taken("nobody-listens", "ask", Map.of("Autumn", 1, "Spring", 1)),
					new Taken("radios", "promise", Map.of("Autumn", 1)))
			.extracting(Taken::choice)
			.startsWith("ask", "reassure", "stop-meds", "own-up");
	}

	@Test
	void tellsWherePlaysStandAndWereLeft() {
		add("", PlayStatus.OPEN, "nobody-listens/reassure");
		add("", PlayStatus.SET_ASIDE, "nobody-listens/reassure");
		add("", PlayStatus.ENDED, "nobody-listens/reassure", "meds/push");

		assertThat(this.tally.insight().standing()).contains(new Insight.Standing("meds", 3, 1, 1),
				new Insight.Standing("radios", 0, 0, 0));
	}

	@Test
	void tellsHowOftenATurnThatMustBeMetWasMissed() {
		var walk = new InsightTally(Fixtures.walk(), Fixtures.PRINCIPLES);
		walk.add(new Played(List.of(new Step.Chosen("gate", "wait"), new Step.Chosen("bench", "story"),
				new Step.Said("words", "I sat.")), 0, PlayStatus.ENDED, "", NOVEMBER));

		assertThat(walk.insight().must()).containsExactly(new Insight.Must("bench", 1, 0));
		assertThat(walk.insight().taken()).contains(new Taken("words", Insight.OWN_WORDS, Map.of("", 1)));
	}

	@Test
	void addsUpWhatEndedPlaysShowedByMonth() {
		this.tally.add(new Played(steps("nobody-listens/ask", "radios/together"), 0, PlayStatus.ENDED, "",
				YearMonth.of(2026, 10)));
		add("", PlayStatus.ENDED, "nobody-listens/ask", "radios/promise");
		add("", PlayStatus.ENDED, "nobody-listens/reassure", "meds/push");
		add("", PlayStatus.OPEN, "nobody-listens/ask");

		assertThat(this.tally.insight().scored()).contains(
				new Insight.Scored(YearMonth.of(2026, 10), "mutuality", 1, 2, 2, 3),
				new Insight.Scored(NOVEMBER, "mutuality", 2, 1, 4, -1));
		assertThat(new Insight.Scored(NOVEMBER, "mutuality", 2, 1, 4, -1).share()).isEqualTo(0.25);
		assertThat(new Insight.Scored(NOVEMBER, "mutuality", 2, 1, 4, -1).mean()).isEqualTo(-0.5);
	}

	@Test
	void drawsBandsAsThickAsThePlaysTheyHold() {
		add("", PlayStatus.ENDED, "nobody-listens/ask", "radios/together");
		add("", PlayStatus.ENDED, "nobody-listens/ask", "radios/promise");
		add("", PlayStatus.ENDED, "nobody-listens/reassure", "meds/push");

		var sankey = Sankey.of(this.tally.insight());

		assertThat(sankey.isWhole()).isTrue();
		assertThat(sankey.bars()).extracting(Sankey.Bar::place)
			.containsExactlyInAnyOrder("nobody-listens", "radios", "meds", "thursday", "leaves");
		assertThat(sankey.bands()).hasSize(4)
			.allSatisfy((band) -> assertThat(band.thickness()).isEqualTo(100.0 * band.plays()));
		assertThat(sankey.bars()).allSatisfy((bar) -> assertThat(sankey.bars())
			.filteredOn((other) -> other.column() == bar.column() && other.y() > bar.y())
			.allSatisfy((other) -> assertThat(other.y()).isGreaterThan(bar.y() + bar.height())));
	}

	@Test
	void cutsThePictureOfPlaysThatGoOnAndOn() {
		var graph = new InsightTally(Fixtures.graph("start: start end", "end!"), Fixtures.PRINCIPLES);
		graph.add(new Played(Stream.generate(() -> (Step) new Step.Chosen("start", "to-start")).limit(40).toList(), 0,
				PlayStatus.OPEN, "", NOVEMBER));

		var sankey = Sankey.of(graph.insight());

		assertThat(sankey.isWhole()).isFalse();
		assertThat(sankey.bars()).hasSize(Sankey.MOST_COLUMNS);
	}

	@Test
	void writesEachTableAsAFile() {
		add("=1+1", PlayStatus.ENDED, "nobody-listens/ask", "radios/together");
		var insight = this.tally.insight();

		assertThat(file(insight, InsightCsv.Table.PATHS))
			.isEqualTo("reply,from,to,plays\r\n1,nobody-listens,radios,1\r\n2,radios,thursday,1\r\n");
		assertThat(file(insight, InsightCsv.Table.REPLIES))
			.isEqualTo("turn,choice,group,plays\r\nnobody-listens,ask,'=1+1,1\r\nradios,together,'=1+1,1\r\n");
		assertThat(file(insight, InsightCsv.Table.TURNS)).startsWith("turn,reached,open,left,met,missed\r\n")
			.contains("radios,1,0,0,,\r\n");
		assertThat(file(insight, InsightCsv.Table.PRINCIPLES)).contains("2026-11,mutuality,1,2,2,3\r\n");
		assertThat(file(insight, InsightCsv.Table.ENDINGS)).isEqualTo("ending,plays\r\nthursday,1\r\nleaves,0\r\n");
	}

	private static String file(Insight insight, InsightCsv.Table table) {
		var file = new StringBuilder();
		InsightCsv.write(insight, table, file);
		return file.toString();
	}

	private void add(String group, PlayStatus status, String... replies) {
		this.tally.add(new Played(steps(replies), 0, status, group, NOVEMBER));
	}

	private static List<Step> steps(String... replies) {
		return Stream.of(replies)
			.map((reply) -> reply.split("/"))
			.map((parts) -> (Step) new Step.Chosen(parts[0], parts[1]))
			.toList();
	}

}
