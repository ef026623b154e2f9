# Elk bedrag van wmo_bedragen, per periode: een tikfout in een bedrag laat hier een scenario zakken.
# De bron staat bij het bedrag in het bestand van die periode. Bedragen in eurocent.
Feature: Wmo 2015, alle bedragen

  Scenario: 2025-01-01: de bedragen
    Given the calculation date is "2025-01-01"
    # artikel 2.1.4a
    When I evaluate outputs "hoogste_bijdrage_wmo" of "wmo_bedragen"
    Then the execution fails with "Untranslatable construct"

  Scenario: 2026-01-01: de bedragen
    Given the calculation date is "2026-01-01"
    # artikel 2.1.4a
    When I evaluate outputs "hoogste_bijdrage_wmo" of "wmo_bedragen"
    Then output "hoogste_bijdrage_wmo" equals 2180
