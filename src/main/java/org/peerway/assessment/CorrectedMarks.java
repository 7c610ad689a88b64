package org.peerway.assessment;

import java.util.List;

import org.springframework.data.repository.Repository;

/** Keeps what corrections changed. */
interface CorrectedMarks extends Repository<CorrectedMark, CorrectedMark.Key> {

	List<CorrectedMark> saveAll(Iterable<CorrectedMark> marks);

}
