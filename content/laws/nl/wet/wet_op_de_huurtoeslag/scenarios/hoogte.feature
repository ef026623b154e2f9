# De hoogte van de huurtoeslag, nagerekend uit de wettekst van 2025 en van 2026 (artikel 5, 13, 16 tot en met 21 en artikel 14 Awir).
# Elk bedrag is met de hand of met een tweede programma berekend. Bedragen in eurocent.
Feature: Huurtoeslag, de hoogte

  Background:
    Given parameter "persoon_id" is "anna"

  # Basishuur 238,01 - 1,82 - 37,14 = 199,05. (477,20 - 199,05) + 65% x (550,00 - 477,20) = 325,47.
  Scenario: 2025: onder het ijkpunt telt de laagste basishuur
    Given the calculation date is "2025-01-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1985-05-20    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 1800000    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur | servicekosten |
      | anna       | huur         | true                | true                      | 55000     | 0             |
    When I evaluate outputs "berekende_huurtoeslag_per_maand, heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "berekende_huurtoeslag_per_maand" equals 32547
    And output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 390600

  # Normhuur 0,000000438698 x 30.000^2 + 0,000446392665 x 30.000 = 408,21997..., naar boven 408,22; basishuur 371,08.
  # (477,20 - 371,08) + 65% x (682,96 - 477,20) + 40% x (700,00 - 682,96) = 246,68.
  Scenario: 2025: boven het ijkpunt loopt de normhuur op met het inkomen
    Given the calculation date is "2025-01-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1985-05-20    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 3000000    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur | servicekosten |
      | anna       | huur         | true                | true                      | 70000     | 0             |
    When I evaluate outputs "berekende_huurtoeslag_per_maand, heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "berekende_huurtoeslag_per_maand" equals 24668
    And output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 296000

  # Basishuur 238,01 - 3,63 - 37,14 = 197,24. (477,20 - 197,24) + 65% x (650,00 - 477,20) = 392,28.
  Scenario: 2025: met een partner
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1985-05-20    | true                | true                         | true                |
      | bram       | 1983-02-11    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | bram       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
      | anna       | bram     | gehuwd | geen         | 1983-02-11          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | bram       | anna     | gehuwd | geen         | 1985-05-20          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
      | i2         | bram       | loon  | 1000000    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur | servicekosten |
      | anna       | huur         | true                | true                      | 65000     | 0             |
    When I evaluate outputs "berekende_huurtoeslag_per_maand, heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "berekende_huurtoeslag_per_maand" equals 39228
    And output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 470700

  Scenario: 2025: precies op het ijkpunt
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1985-05-20    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2270000    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur | servicekosten |
      | anna       | huur         | true                | true                      | 60000     | 0             |
    When I evaluate outputs "berekende_huurtoeslag_per_maand, heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "berekende_huurtoeslag_per_maand" equals 35797
    And output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 429600

  Scenario: 2025: een cent boven het ijkpunt
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1985-05-20    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2270001    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur | servicekosten |
      | anna       | huur         | true                | true                      | 60000     | 0             |
    When I evaluate outputs "berekende_huurtoeslag_per_maand, heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "berekende_huurtoeslag_per_maand" equals 35796
    And output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 429600

  # Normhuur 584,63, basishuur 547,49: 65% x (682,96 - 547,49) + 40% x (850,00 - 682,96).
  Scenario: 2025: de basishuur ligt boven de kwaliteitskortingsgrens (lid 2)
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1985-05-20    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 3600000    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur | servicekosten |
      | anna       | huur         | true                | true                      | 85000     | 0             |
    When I evaluate outputs "berekende_huurtoeslag_per_maand, heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "berekende_huurtoeslag_per_maand" equals 15487.15
    And output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 185800

  # Normhuur 792,62, basishuur 755,48: 40% x (900,00 - 755,48).
  Scenario: 2025: de basishuur ligt boven de aftoppingsgrens (lid 3)
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1985-05-20    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 4200000    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur | servicekosten |
      | anna       | huur         | true                | true                      | 90000     | 0             |
    When I evaluate outputs "berekende_huurtoeslag_per_maand, heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "berekende_huurtoeslag_per_maand" equals 5780.8
    And output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 69400

  # (498,20 - 202,52) + 65% x (700,00 - 498,20) - 27% x (30.000 - 23.425) / 12 = 278,9125.
  Scenario: 2026: eenpersoonshuishouden boven het ijkpunt
    Given the calculation date is "2026-01-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1985-05-20    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 3000000    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur |
      | anna       | huur         | true                | true                      | 70000     |
    When I evaluate outputs "berekende_huurtoeslag_per_maand, heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "berekende_huurtoeslag_per_maand" equals 27891.25
    And output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 334700

  Scenario: 2026: bij een hoger inkomen blijft er minder over
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1985-05-20    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 4000000    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur |
      | anna       | huur         | true                | true                      | 70000     |
    When I evaluate outputs "berekende_huurtoeslag_per_maand, heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "berekende_huurtoeslag_per_maand" equals 5391.25
    And output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 64700

  Scenario: 2026: met een partner, onder het ijkpunt
    Given the calculation date is "2026-01-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1985-05-20    | true                | true                         | true                |
      | bram       | 1983-02-11    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | bram       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
      | anna       | bram     | gehuwd | geen         | 1983-02-11          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | bram       | anna     | gehuwd | geen         | 1985-05-20          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
      | i2         | bram       | loon  | 1000000    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur |
      | anna       | huur         | true                | true                      | 65000     |
    When I evaluate outputs "berekende_huurtoeslag_per_maand, heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "berekende_huurtoeslag_per_maand" equals 39616
    And output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 475400

  Scenario: 2026: met een partner, op het ijkpunt, huur boven de aftoppingsgrens
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1985-05-20    | true                | true                         | true                |
      | bram       | 1983-02-11    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | bram       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
      | anna       | bram     | gehuwd | geen         | 1983-02-11          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | bram       | anna     | gehuwd | geen         | 1985-05-20          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
      | i2         | bram       | loon  | 1150000    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur |
      | anna       | huur         | true                | true                      | 80000     |
    When I evaluate outputs "berekende_huurtoeslag_per_maand, heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "berekende_huurtoeslag_per_maand" equals 47191.5
    And output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 566300

  Scenario: 2026: precies op het ijkpunt gaat er niets af
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1985-05-20    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2342500    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur |
      | anna       | huur         | true                | true                      | 70000     |
    When I evaluate outputs "berekende_huurtoeslag_per_maand, heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "berekende_huurtoeslag_per_maand" equals 42685
    And output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 512200

  Scenario: 2026: een euro erboven gaat 27 procent van een euro per jaar af
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1985-05-20    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2342600    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur |
      | anna       | huur         | true                | true                      | 70000     |
    When I evaluate outputs "berekende_huurtoeslag_per_maand, heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "berekende_huurtoeslag_per_maand" equals 42682.75
    And output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 512200

  Scenario: 2026: meerpersoonshuishouden, inkomen 31500
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1985-05-20    | true                | true                         | true                |
      | bram       | 1983-02-11    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | bram       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
      | anna       | bram     | gehuwd | geen         | 1983-02-11          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | bram       | anna     | gehuwd | geen         | 1985-05-20          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2150000    |
      | i2         | bram       | loon  | 1000000    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur |
      | anna       | huur         | true                | true                      | 70000     |
    When I evaluate outputs "berekende_huurtoeslag_per_maand, heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "berekende_huurtoeslag_per_maand" equals 42866
    And output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 514400

  Scenario: 2026: meerpersoonshuishouden, inkomen 31501
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1985-05-20    | true                | true                         | true                |
      | bram       | 1983-02-11    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | bram       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
      | anna       | bram     | gehuwd | geen         | 1983-02-11          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | bram       | anna     | gehuwd | geen         | 1985-05-20          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2150100    |
      | i2         | bram       | loon  | 1000000    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur |
      | anna       | huur         | true                | true                      | 70000     |
    When I evaluate outputs "berekende_huurtoeslag_per_maand, heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "berekende_huurtoeslag_per_maand" equals 42864.16666666666666666666667
    And output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 514400

  Scenario: 2026: huur gelijk aan de basishuur: niets
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1985-05-20    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur |
      | anna       | huur         | true                | true                      | 20252     |
    When I evaluate outputs "berekende_huurtoeslag_per_maand, heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "berekende_huurtoeslag_per_maand" equals 0
    And output "heeft_recht_op_huurtoeslag" is false
    And output "hoogte_huurtoeslag" equals 0

  Scenario: 2026: 1,95 euro erboven is afgerond 23 euro per jaar: niets
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1985-05-20    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur |
      | anna       | huur         | true                | true                      | 20447     |
    When I evaluate outputs "berekende_huurtoeslag_per_maand, heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "berekende_huurtoeslag_per_maand" equals 195
    And output "heeft_recht_op_huurtoeslag" is false
    And output "hoogte_huurtoeslag" equals 0

  Scenario: 2026: 2 euro erboven is 24 euro per jaar: wel
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1985-05-20    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur |
      | anna       | huur         | true                | true                      | 20452     |
    When I evaluate outputs "berekende_huurtoeslag_per_maand, heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "berekende_huurtoeslag_per_maand" equals 200
    And output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 2400

  Scenario: 2026: een cent onder de kwaliteitskortingsgrens
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1985-05-20    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur |
      | anna       | huur         | true                | true                      | 49819     |
    When I evaluate outputs "berekende_huurtoeslag_per_maand, heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "berekende_huurtoeslag_per_maand" equals 29567
    And output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 354800

  Scenario: 2026: op de kwaliteitskortingsgrens
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1985-05-20    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur |
      | anna       | huur         | true                | true                      | 49820     |
    When I evaluate outputs "berekende_huurtoeslag_per_maand, heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "berekende_huurtoeslag_per_maand" equals 29568
    And output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 354800

  Scenario: 2026: een cent boven de kwaliteitskortingsgrens telt voor 65 procent
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1985-05-20    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur |
      | anna       | huur         | true                | true                      | 49821     |
    When I evaluate outputs "berekende_huurtoeslag_per_maand, heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "berekende_huurtoeslag_per_maand" equals 29568.65
    And output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 354800

  Scenario: 2026: op de aftoppingsgrens
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1985-05-20    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur |
      | anna       | huur         | true                | true                      | 71302     |
    When I evaluate outputs "berekende_huurtoeslag_per_maand, heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "berekende_huurtoeslag_per_maand" equals 43531.3
    And output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 522400

  Scenario: 2026: een cent boven de aftoppingsgrens telt voor 40 procent
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1985-05-20    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur |
      | anna       | huur         | true                | true                      | 71303     |
    When I evaluate outputs "berekende_huurtoeslag_per_maand, heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "berekende_huurtoeslag_per_maand" equals 43531.7
    And output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 522400

  Scenario: 2026: op de maximale huurgrens
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1985-05-20    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur |
      | anna       | huur         | true                | true                      | 93293     |
    When I evaluate outputs "berekende_huurtoeslag_per_maand, heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "berekende_huurtoeslag_per_maand" equals 52327.7
    And output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 627900

  Scenario: 2026: een cent boven de maximale huurgrens telt niet
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1985-05-20    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur |
      | anna       | huur         | true                | true                      | 93294     |
    When I evaluate outputs "berekende_huurtoeslag_per_maand, heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "berekende_huurtoeslag_per_maand" equals 52327.7
    And output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 627900

  Scenario: 2026: een veel hogere huur sluit niet meer uit
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1985-05-20    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur |
      | anna       | huur         | true                | true                      | 150000    |
    When I evaluate outputs "berekende_huurtoeslag_per_maand, heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "berekende_huurtoeslag_per_maand" equals 52327.7
    And output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 627900

  Scenario: 2026: drie personen hebben een hogere aftoppingsgrens, huur 713,03
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1985-05-20    | true                | true                         | true                |
      | bram       | 1983-02-11    | true                | true                         | true                |
      | cas        | 2016-03-03    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | bram       | 0                   |
      | cas        | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
      | anna       | bram     | gehuwd | geen         | 1983-02-11          | true          | true             | false                 | geen        | geen              | 2016-03-03                 | true              | false                | true               | false                  |
      | bram       | anna     | gehuwd | geen         | 1985-05-20          | true          | true             | false                 | geen        | geen              | 2016-03-03                 | true              | false                | true               | false                  |
      | anna       | cas      | kind   | bloed_1      | 2016-03-03          | true          | true             | false                 | geen        | geen              | 2016-03-03                 | true              | false                | true               | false                  |
      | cas        | anna     | kind   | bloed_1      | 1985-05-20          | true          | true             | false                 | geen        | geen              | 2016-03-03                 | true              | false                | true               | false                  |
      | cas        | bram     | ouder  | bloed_1      | 1983-02-11          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | bram       | cas      | kind   | bloed_1      | 2016-03-03          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
      | cas     | anna       | true          |
      | cas     | bram       | true          |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
      | i2         | bram       | loon  | 0          |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur |
      | anna       | huur         | true                | true                      | 71303     |
    When I evaluate outputs "berekende_huurtoeslag_per_maand, heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "berekende_huurtoeslag_per_maand" equals 43712.95
    And output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 524600

  Scenario: 2026: drie personen hebben een hogere aftoppingsgrens, huur 764,14
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1985-05-20    | true                | true                         | true                |
      | bram       | 1983-02-11    | true                | true                         | true                |
      | cas        | 2016-03-03    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | bram       | 0                   |
      | cas        | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
      | anna       | bram     | gehuwd | geen         | 1983-02-11          | true          | true             | false                 | geen        | geen              | 2016-03-03                 | true              | false                | true               | false                  |
      | bram       | anna     | gehuwd | geen         | 1985-05-20          | true          | true             | false                 | geen        | geen              | 2016-03-03                 | true              | false                | true               | false                  |
      | anna       | cas      | kind   | bloed_1      | 2016-03-03          | true          | true             | false                 | geen        | geen              | 2016-03-03                 | true              | false                | true               | false                  |
      | cas        | anna     | kind   | bloed_1      | 1985-05-20          | true          | true             | false                 | geen        | geen              | 2016-03-03                 | true              | false                | true               | false                  |
      | cas        | bram     | ouder  | bloed_1      | 1983-02-11          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | bram       | cas      | kind   | bloed_1      | 2016-03-03          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
      | cas     | anna       | true          |
      | cas     | bram       | true          |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
      | i2         | bram       | loon  | 0          |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur |
      | anna       | huur         | true                | true                      | 76414     |
    When I evaluate outputs "berekende_huurtoeslag_per_maand, heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "berekende_huurtoeslag_per_maand" equals 47035.1
    And output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 564400

  Scenario: 2026: drie personen hebben een hogere aftoppingsgrens, huur 764,15
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1985-05-20    | true                | true                         | true                |
      | bram       | 1983-02-11    | true                | true                         | true                |
      | cas        | 2016-03-03    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | bram       | 0                   |
      | cas        | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
      | anna       | bram     | gehuwd | geen         | 1983-02-11          | true          | true             | false                 | geen        | geen              | 2016-03-03                 | true              | false                | true               | false                  |
      | bram       | anna     | gehuwd | geen         | 1985-05-20          | true          | true             | false                 | geen        | geen              | 2016-03-03                 | true              | false                | true               | false                  |
      | anna       | cas      | kind   | bloed_1      | 2016-03-03          | true          | true             | false                 | geen        | geen              | 2016-03-03                 | true              | false                | true               | false                  |
      | cas        | anna     | kind   | bloed_1      | 1985-05-20          | true          | true             | false                 | geen        | geen              | 2016-03-03                 | true              | false                | true               | false                  |
      | cas        | bram     | ouder  | bloed_1      | 1983-02-11          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | bram       | cas      | kind   | bloed_1      | 2016-03-03          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
      | cas     | anna       | true          |
      | cas     | bram       | true          |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
      | i2         | bram       | loon  | 0          |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur |
      | anna       | huur         | true                | true                      | 76415     |
    When I evaluate outputs "berekende_huurtoeslag_per_maand, heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "berekende_huurtoeslag_per_maand" equals 47035.5
    And output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 564400

  Scenario: 2025: service: vier soorten, elk tot 12 euro, tellen mee in de huur
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1985-05-20    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur | servicekosten | service_installaties | service_schoonmaak | service_huismeester | service_ruimten |
      | anna       | huur         | true                | true                      | 60000     | 6000          | 1500                 | 1200               | 1199                | 0               |
    When I evaluate outputs "berekende_huurtoeslag_per_maand, heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "berekende_huurtoeslag_per_maand" equals 38136.35
    And output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 457600

  Scenario: 2026: servicekosten tellen niet meer mee
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1985-05-20    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur | servicekosten |
      | anna       | huur         | true                | true                      | 60000     | 6000          |
    When I evaluate outputs "berekende_huurtoeslag_per_maand, heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "berekende_huurtoeslag_per_maand" equals 36185
    And output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 434200

  Scenario: 2025: drie personen hebben een hogere aftoppingsgrens, huur 682,97
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1985-05-20    | true                | true                         | true                |
      | bram       | 1983-02-11    | true                | true                         | true                |
      | cas        | 2016-03-03    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | bram       | 0                   |
      | cas        | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
      | anna       | bram     | gehuwd | geen         | 1983-02-11          | true          | true             | false                 | geen        | geen              | 2016-03-03                 | true              | false                | true               | false                  |
      | bram       | anna     | gehuwd | geen         | 1985-05-20          | true          | true             | false                 | geen        | geen              | 2016-03-03                 | true              | false                | true               | false                  |
      | anna       | cas      | kind   | bloed_1      | 2016-03-03          | true          | true             | false                 | geen        | geen              | 2016-03-03                 | true              | false                | true               | false                  |
      | cas        | anna     | kind   | bloed_1      | 1985-05-20          | true          | true             | false                 | geen        | geen              | 2016-03-03                 | true              | false                | true               | false                  |
      | cas        | bram     | ouder  | bloed_1      | 1983-02-11          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | bram       | cas      | kind   | bloed_1      | 2016-03-03          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
      | cas     | anna       | true          |
      | cas     | bram       | true          |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
      | i2         | bram       | loon  | 0          |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur | servicekosten |
      | anna       | huur         | true                | true                      | 68297     | 0             |
    When I evaluate outputs "berekende_huurtoeslag_per_maand, heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "berekende_huurtoeslag_per_maand" equals 41371.05
    And output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 496500

  Scenario: 2025: drie personen hebben een hogere aftoppingsgrens, huur 731,93
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1985-05-20    | true                | true                         | true                |
      | bram       | 1983-02-11    | true                | true                         | true                |
      | cas        | 2016-03-03    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | bram       | 0                   |
      | cas        | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
      | anna       | bram     | gehuwd | geen         | 1983-02-11          | true          | true             | false                 | geen        | geen              | 2016-03-03                 | true              | false                | true               | false                  |
      | bram       | anna     | gehuwd | geen         | 1985-05-20          | true          | true             | false                 | geen        | geen              | 2016-03-03                 | true              | false                | true               | false                  |
      | anna       | cas      | kind   | bloed_1      | 2016-03-03          | true          | true             | false                 | geen        | geen              | 2016-03-03                 | true              | false                | true               | false                  |
      | cas        | anna     | kind   | bloed_1      | 1985-05-20          | true          | true             | false                 | geen        | geen              | 2016-03-03                 | true              | false                | true               | false                  |
      | cas        | bram     | ouder  | bloed_1      | 1983-02-11          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | bram       | cas      | kind   | bloed_1      | 2016-03-03          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
      | cas     | anna       | true          |
      | cas     | bram       | true          |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
      | i2         | bram       | loon  | 0          |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur | servicekosten |
      | anna       | huur         | true                | true                      | 73193     | 0             |
    When I evaluate outputs "berekende_huurtoeslag_per_maand, heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "berekende_huurtoeslag_per_maand" equals 44553.45
    And output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 534600

  Scenario: 2025: drie personen hebben een hogere aftoppingsgrens, huur 731,94
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1985-05-20    | true                | true                         | true                |
      | bram       | 1983-02-11    | true                | true                         | true                |
      | cas        | 2016-03-03    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | bram       | 0                   |
      | cas        | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
      | anna       | bram     | gehuwd | geen         | 1983-02-11          | true          | true             | false                 | geen        | geen              | 2016-03-03                 | true              | false                | true               | false                  |
      | bram       | anna     | gehuwd | geen         | 1985-05-20          | true          | true             | false                 | geen        | geen              | 2016-03-03                 | true              | false                | true               | false                  |
      | anna       | cas      | kind   | bloed_1      | 2016-03-03          | true          | true             | false                 | geen        | geen              | 2016-03-03                 | true              | false                | true               | false                  |
      | cas        | anna     | kind   | bloed_1      | 1985-05-20          | true          | true             | false                 | geen        | geen              | 2016-03-03                 | true              | false                | true               | false                  |
      | cas        | bram     | ouder  | bloed_1      | 1983-02-11          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | bram       | cas      | kind   | bloed_1      | 2016-03-03          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
      | cas     | anna       | true          |
      | cas     | bram       | true          |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
      | i2         | bram       | loon  | 0          |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur | servicekosten |
      | anna       | huur         | true                | true                      | 73194     | 0             |
    When I evaluate outputs "berekende_huurtoeslag_per_maand, heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "berekende_huurtoeslag_per_maand" equals 44553.85
    And output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 534600

  Scenario: 2025: twee personen niet
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1985-05-20    | true                | true                         | true                |
      | bram       | 1983-02-11    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | bram       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
      | anna       | bram     | gehuwd | geen         | 1983-02-11          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | bram       | anna     | gehuwd | geen         | 1985-05-20          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
      | i2         | bram       | loon  | 0          |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur | servicekosten |
      | anna       | huur         | true                | true                      | 73194     | 0             |
    When I evaluate outputs "berekende_huurtoeslag_per_maand, heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "berekende_huurtoeslag_per_maand" equals 43329.6
    And output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 520000

  Scenario: 2025: huur 199,05 bij de basishuur van 199,05
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1985-05-20    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur | servicekosten |
      | anna       | huur         | true                | true                      | 19905     | 0             |
    When I evaluate outputs "berekende_huurtoeslag_per_maand, heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "berekende_huurtoeslag_per_maand" equals 0
    And output "heeft_recht_op_huurtoeslag" is false
    And output "hoogte_huurtoeslag" equals 0

  Scenario: 2025: huur 201 bij de basishuur van 199,05
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1985-05-20    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur | servicekosten |
      | anna       | huur         | true                | true                      | 20100     | 0             |
    When I evaluate outputs "berekende_huurtoeslag_per_maand, heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "berekende_huurtoeslag_per_maand" equals 195
    And output "heeft_recht_op_huurtoeslag" is false
    And output "hoogte_huurtoeslag" equals 0

  Scenario: 2025: huur 201,05 bij de basishuur van 199,05
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1985-05-20    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur | servicekosten |
      | anna       | huur         | true                | true                      | 20105     | 0             |
    When I evaluate outputs "berekende_huurtoeslag_per_maand, heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "berekende_huurtoeslag_per_maand" equals 200
    And output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 2400

  Scenario: 2025: met een partner precies op het ijkpunt
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1985-05-20    | true                | true                         | true                |
      | bram       | 1983-02-11    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | bram       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
      | anna       | bram     | gehuwd | geen         | 1983-02-11          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | bram       | anna     | gehuwd | geen         | 1985-05-20          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2045000    |
      | i2         | bram       | loon  | 1000000    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur | servicekosten |
      | anna       | huur         | true                | true                      | 65000     | 0             |
    When I evaluate outputs "berekende_huurtoeslag_per_maand, heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "berekende_huurtoeslag_per_maand" equals 39228
    And output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 470700

  Scenario: 2025: met een partner een euro boven het ijkpunt
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1985-05-20    | true                | true                         | true                |
      | bram       | 1983-02-11    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | bram       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
      | anna       | bram     | gehuwd | geen         | 1983-02-11          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
      | bram       | anna     | gehuwd | geen         | 1985-05-20          | true          | true             | false                 | geen        | geen              | null                       | true              | false                | true               | false                  |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2045100    |
      | i2         | bram       | loon  | 1000000    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur | servicekosten |
      | anna       | huur         | true                | true                      | 65000     | 0             |
    When I evaluate outputs "berekende_huurtoeslag_per_maand, heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "berekende_huurtoeslag_per_maand" equals 39226
    And output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 470700

  Scenario: 2025: het vierde deel van de servicekosten heeft ook een maximum
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1985-05-20    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur | servicekosten | service_installaties | service_schoonmaak | service_huismeester | service_ruimten |
      | anna       | huur         | true                | true                      | 60000     | 6000          | 0                    | 0                  | 0                   | 1300            |
    When I evaluate outputs "berekende_huurtoeslag_per_maand, heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "berekende_huurtoeslag_per_maand" equals 36577
    And output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 438900

  Scenario: 2025: en de huismeester ook
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1985-05-20    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur | servicekosten | service_installaties | service_schoonmaak | service_huismeester | service_ruimten |
      | anna       | huur         | true                | true                      | 60000     | 6000          | 0                    | 1300               | 1300                | 100             |
    When I evaluate outputs "berekende_huurtoeslag_per_maand, heeft_recht_op_huurtoeslag, hoogte_huurtoeslag" of "wet_op_de_huurtoeslag"
    Then output "berekende_huurtoeslag_per_maand" equals 37422
    And output "heeft_recht_op_huurtoeslag" is true
    And output "hoogte_huurtoeslag" equals 449100

  Scenario: de Dienst Toeslagen beslist, per maand
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | nederlander_of_gelijkgesteld | rechtmatig_verblijf |
      | anna       | 1985-05-20    | true                | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | verwantschap | ander_geboortedatum | zelfde_woning | zelfde_adres_brp | scheiding_aangevraagd | toeslagband | zakelijk_contract | jongste_kind_geboortedatum | partner_heel_jaar | verzoek_geen_partner | heel_jaar_op_adres | hoort_bij_onderhuurder |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | in_huishouden |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2000000    |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | zelfstandige_woning | ingeschreven_op_woonadres | kale_huur |
      | anna       | huur         | true                | true                      | 70000     |
    When I evaluate outputs "bevoegd_gezag, periode" of "wet_op_de_huurtoeslag"
    Then output "bevoegd_gezag" equals "Dienst Toeslagen"
    And output "periode" equals "maand"
