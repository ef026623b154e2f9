# De voorbeelden en tabellen die de Dienst Toeslagen en de Belastingdienst zelf publiceren.
# Bedragen in eurocent. Bij elk scenario staat de bron.
Feature: Zorgtoeslag 2025, gepubliceerde bedragen

  Background:
    Given parameter "persoon_id" is "anna"

  # Bron: TheAndries/toeslagrecht law/zorgtoeslag/tests/report.md quoting Dienst Toeslagen "Berekening zorgtoeslag" 2025 stap 2 (found-published)
  Scenario: 2025: alleen, inkomen € 39.720, net geen recht
    Given the calculation date is "2025-01-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | zorgverzekering | gedetineerd | nederlander_of_gelijkgesteld | inkomsten_opgegeven |
      | anna       | 1985-05-20    | nederlands      | false       | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 3972000    |
    When I evaluate outputs "heeft_recht_op_zorgtoeslag, hoogte_zorgtoeslag, zorgtoeslag_per_maand, normpremie, berekende_zorgtoeslag" of "wet_op_de_zorgtoeslag"
    Then output "heeft_recht_op_zorgtoeslag" is false
    And output "hoogte_zorgtoeslag" equals 0
    And output "zorgtoeslag_per_maand" equals 0

  # Bron: TheAndries/toeslagrecht law/zorgtoeslag/tests/report.md quoting Dienst Toeslagen "Berekening zorgtoeslag" 2025 ex.2; daar afgerond op centen: normpremie 1870.57, toeslag 1176.72 per jaar (found-published)
  Scenario: 2025: partner zonder zorgverzekering, € 98 per maand
    Given the calculation date is "2025-01-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | zorgverzekering | gedetineerd | nederlander_of_gelijkgesteld | inkomsten_opgegeven |
      | anna       | 1985-05-20    | nederlands      | false       | true                         | true                |
      | bram       | 1983-02-11    | geen            | false       | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | bram       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
      | anna       | bram     | gehuwd | false                 | true             | geen         | false                | geen        | geen              | 1983-02-11          | null                       | true              |
      | bram       | anna     | gehuwd | false                 | true             | geen         | false                | geen        | geen              | 1985-05-20          | null                       | true              |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 700000     |
      | i2         | bram       | loon  | 2620000    |
    When I evaluate outputs "heeft_recht_op_zorgtoeslag, hoogte_zorgtoeslag, zorgtoeslag_per_maand, normpremie, berekende_zorgtoeslag" of "wet_op_de_zorgtoeslag"
    Then output "heeft_recht_op_zorgtoeslag" is true
    And output "normpremie" equals 187056.638
    And output "berekende_zorgtoeslag" equals 117671.681
    And output "zorgtoeslag_per_maand" equals 9800

  # Bron: TheAndries/toeslagrecht law/zorgtoeslag/tests/report.md quoting Dienst Toeslagen "Berekening zorgtoeslag" 2025 ex.3; daar afgerond op centen: normpremie 1213.79, toeslag 1078.69 per jaar (found-published)
  Scenario: 2025: partner zonder zorgverzekering, woonlandfactor 0,7981, € 89 per maand
    Given the calculation date is "2025-01-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | zorgverzekering | gedetineerd | nederlander_of_gelijkgesteld | inkomsten_opgegeven | woonlandfactor | woont_in_nederland |
      | anna       | 1985-05-20    | verdrag         | false       | true                         | true                | 0.7981         | false              |
      | bram       | 1983-02-11    | geen            | false       | true                         | true                | 0.7981         | false              |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | bram       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
      | anna       | bram     | gehuwd | false                 | true             | geen         | false                | geen        | geen              | 1983-02-11          | null                       | true              |
      | bram       | anna     | gehuwd | false                 | true             | geen         | false                | geen        | geen              | 1985-05-20          | null                       | true              |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 700000     |
      | i2         | bram       | loon  | 1000000    |
    When I evaluate outputs "heeft_recht_op_zorgtoeslag, hoogte_zorgtoeslag, zorgtoeslag_per_maand, normpremie, berekende_zorgtoeslag" of "wet_op_de_zorgtoeslag"
    Then output "heeft_recht_op_zorgtoeslag" is true
    And output "normpremie" equals 121378.838
    And output "berekende_zorgtoeslag" equals 107869.301
    And output "zorgtoeslag_per_maand" equals 8900

  # Bron: TheAndries cases/zt-2025-tab-zp-30000.yaml (Belastingdienst table) (found-published)
  Scenario: 2025: alleen, inkomen € 30.000, € 112 per maand
    Given the calculation date is "2025-01-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | zorgverzekering | gedetineerd | nederlander_of_gelijkgesteld | inkomsten_opgegeven |
      | anna       | 1985-05-20    | nederlands      | false       | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 3000000    |
    When I evaluate outputs "heeft_recht_op_zorgtoeslag, hoogte_zorgtoeslag, zorgtoeslag_per_maand, normpremie, berekende_zorgtoeslag" of "wet_op_de_zorgtoeslag"
    Then output "heeft_recht_op_zorgtoeslag" is true
    And output "zorgtoeslag_per_maand" equals 11200

  # Bron: TheAndries cases/zt-2025-tab-mp-28000 (Belastingdienst table) (found-published)
  Scenario: 2025: met toeslagpartner, inkomen € 28.000, € 250 per maand
    Given the calculation date is "2025-01-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | zorgverzekering | gedetineerd | nederlander_of_gelijkgesteld | inkomsten_opgegeven |
      | anna       | 1985-05-20    | nederlands      | false       | true                         | true                |
      | bram       | 1983-02-11    | nederlands      | false       | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | bram       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
      | anna       | bram     | gehuwd | false                 | true             | geen         | false                | geen        | geen              | 1983-02-11          | null                       | true              |
      | bram       | anna     | gehuwd | false                 | true             | geen         | false                | geen        | geen              | 1985-05-20          | null                       | true              |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2800000    |
      | i2         | bram       | loon  | 0          |
    When I evaluate outputs "heeft_recht_op_zorgtoeslag, hoogte_zorgtoeslag, zorgtoeslag_per_maand, normpremie, berekende_zorgtoeslag" of "wet_op_de_zorgtoeslag"
    Then output "heeft_recht_op_zorgtoeslag" is true
    And output "zorgtoeslag_per_maand" equals 25000

  # Bron: TheAndries cases/zt-2025-tab-mp-29500 (Belastingdienst table) (found-published)
  Scenario: 2025: met toeslagpartner, inkomen € 29.500, € 238 per maand
    Given the calculation date is "2025-01-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | zorgverzekering | gedetineerd | nederlander_of_gelijkgesteld | inkomsten_opgegeven |
      | anna       | 1985-05-20    | nederlands      | false       | true                         | true                |
      | bram       | 1983-02-11    | nederlands      | false       | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | bram       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
      | anna       | bram     | gehuwd | false                 | true             | geen         | false                | geen        | geen              | 1983-02-11          | null                       | true              |
      | bram       | anna     | gehuwd | false                 | true             | geen         | false                | geen        | geen              | 1985-05-20          | null                       | true              |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 2950000    |
      | i2         | bram       | loon  | 0          |
    When I evaluate outputs "heeft_recht_op_zorgtoeslag, hoogte_zorgtoeslag, zorgtoeslag_per_maand, normpremie, berekende_zorgtoeslag" of "wet_op_de_zorgtoeslag"
    Then output "heeft_recht_op_zorgtoeslag" is true
    And output "zorgtoeslag_per_maand" equals 23800

  # Bron: TheAndries cases/zt-2025-tab-mp-31500 (Belastingdienst table) (found-published)
  Scenario: 2025: met toeslagpartner, inkomen € 31.500, € 215 per maand
    Given the calculation date is "2025-01-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | zorgverzekering | gedetineerd | nederlander_of_gelijkgesteld | inkomsten_opgegeven |
      | anna       | 1985-05-20    | nederlands      | false       | true                         | true                |
      | bram       | 1983-02-11    | nederlands      | false       | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | bram       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
      | anna       | bram     | gehuwd | false                 | true             | geen         | false                | geen        | geen              | 1983-02-11          | null                       | true              |
      | bram       | anna     | gehuwd | false                 | true             | geen         | false                | geen        | geen              | 1985-05-20          | null                       | true              |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 3150000    |
      | i2         | bram       | loon  | 0          |
    When I evaluate outputs "heeft_recht_op_zorgtoeslag, hoogte_zorgtoeslag, zorgtoeslag_per_maand, normpremie, berekende_zorgtoeslag" of "wet_op_de_zorgtoeslag"
    Then output "heeft_recht_op_zorgtoeslag" is true
    And output "zorgtoeslag_per_maand" equals 21500

  # Bron: TheAndries cases/zt-2025-tab-mp-32000 (Belastingdienst table) (found-published)
  Scenario: 2025: met toeslagpartner, inkomen € 32.000, € 209 per maand
    Given the calculation date is "2025-01-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | zorgverzekering | gedetineerd | nederlander_of_gelijkgesteld | inkomsten_opgegeven |
      | anna       | 1985-05-20    | nederlands      | false       | true                         | true                |
      | bram       | 1983-02-11    | nederlands      | false       | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | bram       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
      | anna       | bram     | gehuwd | false                 | true             | geen         | false                | geen        | geen              | 1983-02-11          | null                       | true              |
      | bram       | anna     | gehuwd | false                 | true             | geen         | false                | geen        | geen              | 1985-05-20          | null                       | true              |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 3200000    |
      | i2         | bram       | loon  | 0          |
    When I evaluate outputs "heeft_recht_op_zorgtoeslag, hoogte_zorgtoeslag, zorgtoeslag_per_maand, normpremie, berekende_zorgtoeslag" of "wet_op_de_zorgtoeslag"
    Then output "heeft_recht_op_zorgtoeslag" is true
    And output "zorgtoeslag_per_maand" equals 20900

  # Bron: TheAndries cases/zt-2025-tab-mp-32500 (Belastingdienst table) (found-published)
  Scenario: 2025: met toeslagpartner, inkomen € 32.500, € 204 per maand
    Given the calculation date is "2025-01-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | zorgverzekering | gedetineerd | nederlander_of_gelijkgesteld | inkomsten_opgegeven |
      | anna       | 1985-05-20    | nederlands      | false       | true                         | true                |
      | bram       | 1983-02-11    | nederlands      | false       | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | bram       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
      | anna       | bram     | gehuwd | false                 | true             | geen         | false                | geen        | geen              | 1983-02-11          | null                       | true              |
      | bram       | anna     | gehuwd | false                 | true             | geen         | false                | geen        | geen              | 1985-05-20          | null                       | true              |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 3250000    |
      | i2         | bram       | loon  | 0          |
    When I evaluate outputs "heeft_recht_op_zorgtoeslag, hoogte_zorgtoeslag, zorgtoeslag_per_maand, normpremie, berekende_zorgtoeslag" of "wet_op_de_zorgtoeslag"
    Then output "heeft_recht_op_zorgtoeslag" is true
    And output "zorgtoeslag_per_maand" equals 20400

  # Bron: TheAndries cases/zt-2025-tab-mp-33000 (Belastingdienst table) (found-published)
  Scenario: 2025: met toeslagpartner, inkomen € 33.000, € 198 per maand
    Given the calculation date is "2025-01-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | zorgverzekering | gedetineerd | nederlander_of_gelijkgesteld | inkomsten_opgegeven |
      | anna       | 1985-05-20    | nederlands      | false       | true                         | true                |
      | bram       | 1983-02-11    | nederlands      | false       | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | bram       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
      | anna       | bram     | gehuwd | false                 | true             | geen         | false                | geen        | geen              | 1983-02-11          | null                       | true              |
      | bram       | anna     | gehuwd | false                 | true             | geen         | false                | geen        | geen              | 1985-05-20          | null                       | true              |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 3300000    |
      | i2         | bram       | loon  | 0          |
    When I evaluate outputs "heeft_recht_op_zorgtoeslag, hoogte_zorgtoeslag, zorgtoeslag_per_maand, normpremie, berekende_zorgtoeslag" of "wet_op_de_zorgtoeslag"
    Then output "heeft_recht_op_zorgtoeslag" is true
    And output "zorgtoeslag_per_maand" equals 19800

  # Bron: TheAndries cases/zt-2025-tab-mp-33500 (Belastingdienst table) (found-published)
  Scenario: 2025: met toeslagpartner, inkomen € 33.500, € 192 per maand
    Given the calculation date is "2025-01-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | zorgverzekering | gedetineerd | nederlander_of_gelijkgesteld | inkomsten_opgegeven |
      | anna       | 1985-05-20    | nederlands      | false       | true                         | true                |
      | bram       | 1983-02-11    | nederlands      | false       | true                         | true                |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | rendementsgrondslag |
      | anna       | 0                   |
      | bram       | 0                   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | scheiding_aangevraagd | zelfde_adres_brp | verwantschap | verzoek_geen_partner | toeslagband | zakelijk_contract | ander_geboortedatum | jongste_kind_geboortedatum | partner_heel_jaar |
      | anna       | bram     | gehuwd | false                 | true             | geen         | false                | geen        | geen              | 1983-02-11          | null                       | true              |
      | bram       | anna     | gehuwd | false                 | true             | geen         | false                | geen        | geen              | 1985-05-20          | null                       | true              |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | jaarbedrag |
      | i1         | anna       | loon  | 3350000    |
      | i2         | bram       | loon  | 0          |
    When I evaluate outputs "heeft_recht_op_zorgtoeslag, hoogte_zorgtoeslag, zorgtoeslag_per_maand, normpremie, berekende_zorgtoeslag" of "wet_op_de_zorgtoeslag"
    Then output "heeft_recht_op_zorgtoeslag" is true
    And output "zorgtoeslag_per_maand" equals 19200
