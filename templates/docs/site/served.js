/* `specwright serve` answers this with where the mock and the gateway are; elsewhere it says nothing. */
