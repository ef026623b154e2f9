# Elk bedrag van kwijtschelding_bedragen, per periode: een tikfout in een bedrag laat hier een scenario zakken.
# De bron staat bij het bedrag in het bestand van die periode. Bedragen in eurocent.
Feature: Kwijtschelding, alle bedragen

  Scenario: 2025-01-01: de bedragen
    Given the calculation date is "2025-01-01"
    # artikel 15
    When I evaluate outputs "basishuur_alleen, basishuur_meer_personen, hoogste_huur" of "kwijtschelding_bedragen"
    Then output "basishuur_alleen" equals 19905
    And output "basishuur_meer_personen" equals 19724
    And output "hoogste_huur" equals 90007

  Scenario: 2026-01-01: de bedragen
    Given the calculation date is "2026-01-01"
    # artikel 15
    When I evaluate outputs "basishuur_alleen, basishuur_meer_personen, hoogste_huur" of "kwijtschelding_bedragen"
    Then output "basishuur_alleen" equals 20252
    And output "basishuur_meer_personen" equals 20071
    And output "hoogste_huur" equals 93293
