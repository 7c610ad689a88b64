package org.peerway.certification;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class SerialCounter {

	@Id
	private int countedYear;

	private int lastNumber;

	protected SerialCounter() {
	}

	SerialCounter(int year) {
		this.countedYear = year;
	}

	SerialNumber next() {
		return SerialNumber.of(this.countedYear, ++this.lastNumber);
	}

}
