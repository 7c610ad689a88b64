package org.peerway.assessment.exchange.archive;

import java.util.List;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.peerway.assessment.exchange.Import;
import org.peerway.assessment.exchange.Reason;
import org.peerway.assessment.exchange.Remarks;
import org.peerway.assessment.exchange.Reported;

/** Unpacks all that an archive holds; what cannot be unpacked is told. */
class ArchiveFuzz {

	@FuzzTest(maxDuration = "10s")
	void eachFileEndsInReport(byte[] file) {
		Reported.within(ArchiveFuzz::unpack, file);
	}

	private static Import unpack(byte[] file) {
		var told = new Remarks(0);
		try {
			var archive = Archive.open(file, ArchiveLimits.QUESTIONS);
			for (String name : archive.names()) {
				archive.bytes(name);
			}
			told.add(Reason.NO_QUESTIONS);
		}
		catch (ArchiveException ex) {
			told.add(ex.remark().reason(), ex.remark().details().toArray(String[]::new));
		}
		return new Import(List.of(), told.toList());
	}

}
